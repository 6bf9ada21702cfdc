namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Finds a key at the top level of a file's front matter.</summary>
internal static class FrontMatterLine
{
    /// <summary>The value as written, without a comment, and its line from 1; null where the key is not there.</summary>
    public static (string Value, int Line)? Find(SourceText text, string key)
    {
        for (var i = 1; i < text.FrontMatterLines - 1; i++)
        {
            var line = text.Lines[i];
            if (line.StartsWith(key, StringComparison.Ordinal) && line.AsSpan(key.Length).TrimStart().StartsWith(":"))
            {
                var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..];
                var comment = value.IndexOf(" #", StringComparison.Ordinal);
                return ((comment < 0 ? value : value[..comment]).Trim(), i + 1);
            }
        }

        return null;
    }
}
