using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Reading;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Files in a folder of posts whose names begin with no date: Jekyll passes over them without a word.</summary>
internal sealed class PostNameCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site) => site.Content is null
        ? []
        : SourceFiles.Of(site).Where(p => p.Contains("/_posts/", StringComparison.Ordinal) && !PostFileName.TryParse(p, out _) && HasFrontMatter(p))
            .Select(p => Finding.Of(FindingCategory.Dates, Diagnostic.Info(
                FindingId.NoPost, "The file is no post: its name does not begin with a date.", new SourceLocation(SitePath.ToRelative(site.Source, p)))));

    private static bool HasFrontMatter(string path)
    {
        Span<byte> start = stackalloc byte[3];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(start, 3, throwOnEndOfStream: false) == 3 && start.SequenceEqual("---"u8);
    }
}
