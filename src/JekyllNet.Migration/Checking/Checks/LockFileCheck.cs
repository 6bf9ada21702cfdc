using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>A Gemfile.lock that pins other versions than those whose output is mirrored.</summary>
internal sealed class LockFileCheck : ISiteCheck
{
    private const string FileName = "Gemfile.lock";

    private static readonly Dictionary<string, string> Mirrored = new(StringComparer.Ordinal)
    {
        ["jekyll"] = "4.4.1",
        ["liquid"] = "4.0.4",
        ["kramdown"] = "2.5.2",
        ["kramdown-parser-gfm"] = "1.1.0",
        ["rouge"] = "4.7.0",
        ["safe_yaml"] = "1.0.5",
        ["jekyll-sass-converter"] = "3.1.0",
        ["jekyll-paginate"] = "1.1.0",
        ["jekyll-sitemap"] = "1.4.0",
        ["jekyll-feed"] = "0.17.0",
        ["jekyll-seo-tag"] = "2.8.0",
        ["jekyll-redirect-from"] = "0.16.0",
        ["jekyll-archives"] = "2.2.1",
    };

    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var path = Path.Join(site.Source, FileName);
        if (!File.Exists(path))
        {
            yield break;
        }

        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (Locked(lines[i]) is var (gem, version) && Mirrored.TryGetValue(gem, out var mirrored) && version != mirrored)
            {
                yield return new Finding(
                    FindingCategory.Versions,
                    Diagnostic.Info(
                        FindingId.GemVersion, $"The site is locked to {gem} {version}; the output is that of {mirrored}.",
                        new SourceLocation(FileName, i + 1)),
                    Remedies.For(FindingId.GemVersion));
            }
        }
    }

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
}
