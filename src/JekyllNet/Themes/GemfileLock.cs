using System.Text;
using JekyllNet.IO;

namespace JekyllNet.Themes;

/// <summary>Looks a gem's version up in a <c>Gemfile.lock</c>.</summary>
internal static class GemfileLock
{
    /// <summary>The locked version of a gem; <see langword="null"/> where there is no lock file or it does not name the gem.</summary>
    public static string? VersionOf(ISiteFileSystem files, string source, string gem)
    {
        var path = SitePath.Join(source, "Gemfile.lock");
        if (!files.FileExists(path))
        {
            return null;
        }

        // The specs of a source are indented by four blanks, what each depends on by six.
        var prefix = "    " + gem + " (";
        foreach (var line in Encoding.UTF8.GetString(files.ReadAllBytes(path)).AsSpan().EnumerateLines())
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal) && line.EndsWith(")", StringComparison.Ordinal))
            {
                return line[prefix.Length..^1].ToString();
            }
        }

        return null;
    }
}
