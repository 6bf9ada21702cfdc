using System.Text;
using System.Text.Unicode;
using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Files with a byte order mark, and files that are not UTF-8. A mark that hides front matter is in the build's own report.</summary>
internal sealed class EncodingCheck : ISiteCheck
{
    private static readonly string[] TextExtensions = [".yml", ".yaml", ".json", ".csv", ".tsv", ".scss", ".sass"];

    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var isUtf8Expected = site.Configuration.Encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
        return site.Texts.Concat(site.ConfigurationTexts.Files).Concat(Others(site)).SelectMany(t => Problems(t, isUtf8Expected))
            .Select(d => Finding.Of(FindingCategory.Encoding, d));
    }

    private static IEnumerable<Diagnostic> Problems(SourceText text, bool isUtf8Expected)
    {
        if (text.Bytes.AsSpan() is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            yield return Diagnostic.Warning(FindingId.NotUtf8, "The file is UTF-16, which Jekyll does not read.", new SourceLocation(text.Path, 1));
            yield break;
        }

        if (text.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            yield return Diagnostic.Info(FindingId.ByteOrderMark, "The file begins with a byte order mark, which is left out.", new SourceLocation(text.Path, 1));
        }

        if (isUtf8Expected && !Utf8.IsValid(text.Bytes))
        {
            yield return Diagnostic.Warning(FindingId.NotUtf8, "The file is not UTF-8.", new SourceLocation(text.Path, BadLine(text.Bytes)));
        }
    }

    // Data files and partial stylesheets: read, but no items.
    private static IEnumerable<SourceText> Others(CheckedSite site) =>
        new[] { site.Configuration.DataDir, site.Configuration.Sass["sass_dir"] is { } folder && !folder.IsNil() ? folder.ToStringValue() : "_sass" }
            .Select(folder => SitePath.Sanitize(site.Source, folder)).Distinct(StringComparer.Ordinal).Where(f => f != site.Source).SelectMany(SourceTexts.Below)
            .Where(p => TextExtensions.Contains(SitePath.Extension(p).ToLowerInvariant())).Order(StringComparer.Ordinal)
            .Select(p => new SourceText(SitePath.ToRelative(site.Source, p), File.ReadAllBytes(p)));

    private static int BadLine(ReadOnlySpan<byte> bytes)
    {
        var line = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            line++;
            if (!Utf8.IsValid(bytes[range]))
            {
                return line;
            }
        }

        return 0;
    }
}
