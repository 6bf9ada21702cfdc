using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Gems that the site is locked to, or asks for, in other versions than those whose output is mirrored.</summary>
internal sealed class GemVersionCheck : ISiteCheck
{
    private const string LockFile = "Gemfile.lock";
    private const string GemFile = "Gemfile";

    public IEnumerable<Finding> Find(CheckedSite site) =>
        Lines(site, LockFile, out var lockFile) is { } locked ? InLockFile(locked, lockFile) : Lines(site, GemFile, out var gemFile) is { } asked ? InGemfile(asked, gemFile) : [];

    private static string[]? Lines(CheckedSite site, string name, out string shown)
    {
        var path = SitePath.Join(site.Folder, name);
        shown = SitePath.ToRelative(site.Source, path);
        return File.Exists(path) ? File.ReadAllLines(path) : null;
    }

    private static IEnumerable<Finding> InLockFile(string[] lines, string file)
    {
        // A gem with native parts is listed once for each platform.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (Locked(lines[i]) is not var (gem, version) || !seen.Add(gem))
            {
                continue;
            }

            if (MirroredVersions.ByGem.TryGetValue(gem, out var mirrored) && WithoutPlatform(version) != mirrored)
            {
                yield return Finding(gem, $"The site is locked to {gem} {version}; the output is that of {mirrored}.", version, file, i + 1);
            }
            else if (gem == "github-pages")
            {
                yield return Finding(gem, PagesMessage, "3", file, i + 1);
            }
        }
    }

    private static IEnumerable<Finding> InGemfile(string[] lines, string file)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Asked(lines[i]) is not var (gem, requirements))
            {
                continue;
            }

            if (MirroredVersions.ByGem.TryGetValue(gem, out var mirrored) && !GemRequirement.Allows(requirements, mirrored))
            {
                var wish = string.Join(", ", requirements);
                yield return Finding(gem, $"The Gemfile asks for {gem} {wish}; the output is that of {mirrored}.", requirements[0].TrimStart('~', '>', '<', '=', ' '), file, i + 1);
            }
            else if (gem == "github-pages")
            {
                yield return Finding(gem, PagesMessage, "3", file, i + 1);
            }
        }
    }

    private const string PagesMessage = "The gem github-pages holds the site to Jekyll 3; the output is that of 4.4.1.";

    // Other major versions of Jekyll itself write other pages; of the rest, most sites show nothing.
    private static Finding Finding(string gem, string message, string version, string file, int line)
    {
        var isOther = gem == "github-pages" || (gem == "jekyll" && !version.StartsWith("4.", StringComparison.Ordinal) && version != "4");
        var severity = isOther ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        return Migration.Checking.Finding.Of(FindingCategory.Versions, new Diagnostic(FindingId.GemVersion, severity, message, new SourceLocation(file, line)));
    }

    private static string WithoutPlatform(string version) => version.Split('-')[0];

    // The gems of a source are indented by four blanks, what each depends on by six.
    private static (string Gem, string Version)? Locked(string line)
    {
        if (!line.StartsWith("    ", StringComparison.Ordinal) || line.Length < 5 || line[4] == ' ' || !line.EndsWith(')'))
        {
            return null;
        }

        var open = line.IndexOf(" (", StringComparison.Ordinal);
        return open < 0 ? null : (line[4..open], line[(open + 2)..^1]);
    }

    // gem "jekyll", "~> 4.0", ">= 4.1", group: ...
    private static (string Gem, string[] Requirements)? Asked(string line)
    {
        var code = line.Trim();
        if (!code.StartsWith("gem ", StringComparison.Ordinal) && !code.StartsWith("gem(", StringComparison.Ordinal))
        {
            return null;
        }

        var words = code[4..].Split(',').Select(w => w.Trim().TrimEnd(')')).ToArray();
        if (Quoted(words[0]) is not { } gem)
        {
            return null;
        }

        return (gem, [.. words.Skip(1).Select(Quoted).TakeWhile(w => w is not null).Select(w => w!)]);
    }

    private static string? Quoted(string word)
    {
        var comment = word.IndexOf(" #", StringComparison.Ordinal);
        word = (comment < 0 ? word : word[..comment]).Trim();
        return word.Length > 1 && word[0] is '"' or '\'' && word[^1] == word[0] ? word[1..^1] : null;
    }
}
