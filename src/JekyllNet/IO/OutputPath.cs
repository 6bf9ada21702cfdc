namespace JekyllNet.IO;

/// <summary>Brings the path of an output file into the one form that sinks use.</summary>
internal static class OutputPath
{
    /// <summary>The start of the name of the folder that a build in progress keeps in the destination.</summary>
    public const string StagingPrefix = ".jekyllnet-staging-";

    /// <summary>The path without a leading slash, <c>.</c>, <c>..</c> or doubled slashes.</summary>
    /// <exception cref="ArgumentException">
    /// Nothing is left of the path, it holds a character that no path can hold, or it names a folder that belongs to the sink.
    /// </exception>
    public static string Clean(string relativePath)
    {
        string path = SitePath.Sanitize("/", relativePath).TrimStart('/');
        if (path.Length == 0 || path.Contains('\0') || path.StartsWith(StagingPrefix, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"Not a path for an output file: '{relativePath.Replace("\0", "\\0", StringComparison.Ordinal)}'");
        }

        return path;
    }
}
