namespace JekyllNet.Sass.Importing;

/// <summary>Tells the pages of a Jekyll site from stylesheets that are there to be loaded.</summary>
internal static class PageDetection
{
    /// <summary>Whether the file starts with front matter: a line of three hyphens. A file that cannot be read does not.</summary>
    public static bool IsPage(ISassFileSystem files, string path)
    {
        try
        {
            return files.ReadFile(path) is [(byte)'-', (byte)'-', (byte)'-', (byte)'\n' or (byte)'\r' or (byte)' ' or (byte)'\t', ..];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
