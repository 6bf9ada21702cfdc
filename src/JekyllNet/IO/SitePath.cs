namespace JekyllNet.IO;

/// <summary>Path arithmetic on <c>/</c>-separated strings, with the outcomes of Ruby's <c>File</c> methods. Touches no disk.</summary>
public static class SitePath
{
    /// <summary>
    /// The questionable path placed under the base directory, whatever it holds: <c>..</c> cannot leave and <c>~</c> is an ordinary
    /// character. A path that is under the base directory already stays as it is (Jekyll's <c>sanitized_path</c>).
    /// </summary>
    public static string Sanitize(string baseDirectory, string? questionable)
    {
        if (questionable is null || questionable == baseDirectory)
        {
            return baseDirectory;
        }

        string clean = Expand(questionable, "/");
        if (clean == baseDirectory || IsUnder(baseDirectory, clean))
        {
            return clean;
        }

        return Join(baseDirectory, HasDrive(clean) ? clean[2..] : clean);
    }

    /// <summary>Whether the path stands somewhere below the directory. Both must be expanded.</summary>
    public static bool IsUnder(string directory, string path) =>
        directory.EndsWith('/')
            ? path.Length > directory.Length && path.StartsWith(directory, StringComparison.Ordinal)
            : path.Length > directory.Length && path[directory.Length] == '/' && path.StartsWith(directory, StringComparison.Ordinal);

    /// <summary>Ruby's <c>File.join</c>: one slash at the joint, other slashes untouched.</summary>
    public static string Join(string first, string second)
    {
        int end = TrimTrailingSlashes(first);
        if (second.StartsWith('/'))
        {
            return string.Concat(first.AsSpan(0, end), second);
        }

        return end < first.Length ? first + second : first + "/" + second;
    }

    /// <summary>Ruby's <c>File.join</c> with three parts.</summary>
    public static string Join(string first, string second, string third) => Join(Join(first, second), third);

    /// <summary>
    /// Ruby's <c>File.expand_path</c> without its look-up of home directories: absolute, no <c>.</c>, <c>..</c> or doubled slashes.
    /// On Windows <c>\</c> counts as a slash and a drive is kept. Several leading slashes count as one, which Ruby keeps.
    /// </summary>
    public static string Expand(string path, string workingDirectory)
    {
        path = Normalize(path);
        workingDirectory = Normalize(workingDirectory);
        string root = "/";
        if (HasDrive(path))
        {
            root = path[..2] + "/";
            path = path[2..];
        }
        else if (HasDrive(workingDirectory))
        {
            root = workingDirectory[..2] + "/";
            workingDirectory = workingDirectory[2..];
        }

        string whole = path.StartsWith('/') ? path : workingDirectory.EndsWith('/') ? workingDirectory + path : workingDirectory + "/" + path;
        if (root.Length == 1 && IsExpanded(whole))
        {
            return whole;
        }

        List<Range> parts = [];
        for (int start = 0; start <= whole.Length;)
        {
            int slash = whole.IndexOf('/', start);
            int end = slash < 0 ? whole.Length : slash;
            ReadOnlySpan<char> part = whole.AsSpan(start, end - start);
            if (part is "..")
            {
                if (parts.Count > 0)
                {
                    parts.RemoveAt(parts.Count - 1);
                }
            }
            else if (part is not ("" or "."))
            {
                parts.Add(start..end);
            }

            start = end + 1;
        }

        System.Text.StringBuilder result = new(root, whole.Length + root.Length);
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                result.Append('/');
            }

            result.Append(whole.AsSpan(parts[i]));
        }

        return result.ToString();
    }

    // True of nearly all paths that come by. A name that begins with a dot is looked at more closely.
    private static bool IsExpanded(ReadOnlySpan<char> path) =>
        path.StartsWith('/') && !path.EndsWith('/') && !path.Contains("//", StringComparison.Ordinal) && !path.Contains("/.", StringComparison.Ordinal);

    /// <summary>Ruby's <c>File.extname</c>: <c>"a.md"</c> → <c>".md"</c>, <c>".htaccess"</c> → <c>""</c>, <c>"a."</c> → <c>"."</c>.</summary>
    public static string Extension(string path)
    {
        ReadOnlySpan<char> name = BaseNameSpan(path);
        int firstOther = name.IndexOfAnyExcept('.');
        int dot = name.LastIndexOf('.');
        return firstOther < 0 || dot < firstOther ? "" : name[dot..].ToString();
    }

    /// <summary>Ruby's <c>File.basename</c>: the last component, trailing slashes ignored.</summary>
    public static string BaseName(string path) => BaseNameSpan(path).ToString();

    /// <summary>Ruby's <c>File.basename(path, ".*")</c>.</summary>
    public static string BaseNameWithoutExtension(string path)
    {
        ReadOnlySpan<char> name = BaseNameSpan(path);
        int firstOther = name.IndexOfAnyExcept('.');
        int dot = name.LastIndexOf('.');
        return firstOther < 0 || dot < firstOther ? name.ToString() : name[..dot].ToString();
    }

    /// <summary>Ruby's <c>File.dirname</c>: <c>"a/b"</c> → <c>"a"</c>, <c>"a"</c> → <c>"."</c>, <c>"/a"</c> → <c>"/"</c>.</summary>
    public static string DirectoryName(string path)
    {
        ReadOnlySpan<char> trimmed = path.AsSpan(0, TrimTrailingSlashes(path));
        if (trimmed.IsEmpty)
        {
            return path.StartsWith('/') ? "/" : ".";
        }

        int slash = trimmed.LastIndexOf('/');
        if (slash < 0)
        {
            return ".";
        }

        ReadOnlySpan<char> directory = trimmed[..slash].TrimEnd('/');
        return directory.IsEmpty ? "/" : directory.ToString();
    }

    /// <summary>The path below the directory, without a leading slash; the path itself when it is not below it.</summary>
    public static string ToRelative(string directory, string path)
    {
        if (path == directory)
        {
            return "";
        }

        return IsUnder(directory, path) ? path[directory.Length..].TrimStart('/') : path;
    }

    /// <summary>The path with the platform's own separators turned into <c>/</c>.</summary>
    public static string Normalize(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    private static bool HasDrive(string path) =>
        OperatingSystem.IsWindows() && path.Length >= 2 && path[1] == ':' && char.IsAsciiLetter(path[0]);

    private static ReadOnlySpan<char> BaseNameSpan(string path)
    {
        ReadOnlySpan<char> trimmed = path.AsSpan(0, TrimTrailingSlashes(path));
        return trimmed.IsEmpty ? path.AsSpan(0, Math.Min(path.Length, 1)) : trimmed[(trimmed.LastIndexOf('/') + 1)..];
    }

    private static int TrimTrailingSlashes(string path)
    {
        int end = path.Length;
        while (end > 0 && path[end - 1] == '/')
        {
            end--;
        }

        return end;
    }
}
