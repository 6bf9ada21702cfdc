using Microsoft.AspNetCore.StaticFiles;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>The media type of a file, with the site's encoding for texts.</summary>
internal sealed class ContentTypes(string encoding)
{
    private readonly FileExtensionContentTypeProvider _byExtension = new()
    {
        Mappings =
        {
            [".atom"] = "application/atom+xml",
            [".rss"] = "application/rss+xml",
            [".mjs"] = "text/javascript",
            [".webmanifest"] = "application/manifest+json",
            [".map"] = "application/json",
            [".md"] = "text/markdown",
        },
    };

    public string Of(string path)
    {
        if (!_byExtension.TryGetContentType(path, out var type))
        {
            return "application/octet-stream";
        }

        return IsText(type) ? $"{type}; charset={encoding}" : type;
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal)
        || type is "application/javascript" or "application/json" or "application/xml";
}
