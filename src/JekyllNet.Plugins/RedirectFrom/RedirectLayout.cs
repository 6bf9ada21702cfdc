namespace JekyllNet.Plugins.RedirectFrom;

/// <summary>What a redirecting page looks like where the site has no layout <c>redirect</c>.</summary>
internal static class RedirectLayout
{
    public const string Template =
        """
        <!DOCTYPE html>
        <html lang="en-US">
          <meta charset="utf-8">
          <title>Redirecting&hellip;</title>
          <link rel="canonical" href="{{ page.redirect.to }}">
          <script>location="{{ page.redirect.to }}"</script>
          <meta http-equiv="refresh" content="0; url={{ page.redirect.to }}">
          <meta name="robots" content="noindex">
          <h1>Redirecting&hellip;</h1>
          <a href="{{ page.redirect.to }}">Click here if you are not redirected.</a>
        </html>

        """;
}
