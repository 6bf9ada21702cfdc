namespace JekyllNet.Configuration;

/// <summary>Paths as Ruby's File and Jekyll's PathManager put them together: always with <c>/</c>, without touching the disk.</summary>
internal static class RubyPath
{
    /// <summary>Ruby's <c>File.join</c>: exactly one slash at the seam.</summary>
    public static string Join(string first, string second) => first.EndsWith('/')
        ? first.TrimEnd('/') + "/" + second.TrimStart('/')
        : first + (second.StartsWith('/') ? "" : "/") + second;

    /// <summary>Ruby's <c>File.expand_path</c>: absolute, without <c>.</c>, <c>..</c> and doubled slashes. <c>~</c> is not expanded.</summary>
    public static string Expand(string path, string baseDirectory)
    {
        path = path.Replace('\\', OperatingSystem.IsWindows() ? '/' : '\\');
        var full = Path.IsPathRooted(path) ? path : baseDirectory + "/" + path;
        var parts = new List<string>();
        foreach (var part in full.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count > 0 && !parts[^1].EndsWith(':'))
                {
                    parts.RemoveAt(parts.Count - 1);
                }
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        var joined = string.Join('/', parts);
        return parts.Count > 0 && parts[0].EndsWith(':') && OperatingSystem.IsWindows() ? joined : "/" + joined;
    }

    /// <summary>Jekyll's <c>sanitized_path</c>: <paramref name="path"/> below <paramref name="baseDirectory"/>, whatever <c>..</c> it holds.</summary>
    public static string Sanitize(string baseDirectory, string path)
    {
        var clean = Expand(path.StartsWith('~') ? "/" + path : path, "/");
        if (clean == baseDirectory)
        {
            return clean;
        }

        clean = "/" + clean.TrimStart('/');
        return IsInside(clean, baseDirectory) ? clean : Join(baseDirectory, clean);
    }

    private static bool IsInside(string path, string directory) =>
        path.StartsWith(directory.EndsWith('/') ? directory : directory + "/", StringComparison.Ordinal);
}
