namespace JekyllNet.AspNetCore.Serving;

/// <summary>What is shown where the site has no page for the address, nor one called 404.html.</summary>
internal static class NotFoundPage
{
    public const string Text =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Not found</title>\n</head>\n<body>\n<h1>Not found</h1>\n</body>\n</html>\n";
}
