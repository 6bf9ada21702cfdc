using System.Text;
using System.Text.Unicode;
using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Files with a byte order mark, and files that are not UTF-8.</summary>
internal sealed class EncodingCheck : ISiteCheck
{
    private const string WithoutMark = "Save the file as UTF-8 without a signature.";

    public IEnumerable<Finding> Find(CheckedSite site) => InTexts(site).Concat(InStaticFiles(site));

    private static IEnumerable<Finding> InTexts(CheckedSite site)
    {
        foreach (var text in site.Texts)
        {
            if (text.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            {
                yield return new Finding(
                    FindingCategory.Encoding,
                    Diagnostic.Info(FindingId.ByteOrderMark, "The file begins with a byte order mark, which is left out.", new SourceLocation(text.Path, 1)),
                    WithoutMark);
            }

            if (!Utf8.IsValid(text.Bytes))
            {
                yield return new Finding(
                    FindingCategory.Encoding,
                    Diagnostic.Warning(FindingId.NotUtf8, "The file is not UTF-8.", new SourceLocation(text.Path, BadLine(text.Bytes))),
                    "Save the file as UTF-8, or name its encoding: in the configuration if all files have it.");
            }
        }
    }

    // As in Jekyll: front matter begins with three dashes, and a mark in front of them hides it.
    private static IEnumerable<Finding> InStaticFiles(CheckedSite site)
    {
        ReadOnlySpan<byte> hidden = "\uFEFF---"u8;
        var start = new byte[hidden.Length];
        var findings = new List<Finding>();
        foreach (var path in (site.Content?.StaticFiles ?? []).Select(f => f.Path).Where(p => SitePath.IsUnder(site.Source, p)))
        {
            using var file = File.OpenRead(path);
            if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(hidden))
            {
                findings.Add(new Finding(
                    FindingCategory.Encoding,
                    Diagnostic.Warning(
                        FindingId.ByteOrderMark, "The file begins with a byte order mark: its front matter is not seen, and it is copied as it is.",
                        new SourceLocation(SitePath.ToRelative(site.Source, path), 1)),
                    WithoutMark));
            }
        }

        return findings;
    }

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
