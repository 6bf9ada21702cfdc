using System.Text;
using System.Text.Unicode;
using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Files with a byte order mark, and files that are not UTF-8. A mark that hides front matter is in the build's own report.</summary>
internal sealed class EncodingCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        foreach (var text in site.Texts)
        {
            if (text.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            {
                yield return new Finding(
                    FindingCategory.Encoding,
                    Diagnostic.Info(FindingId.ByteOrderMark, "The file begins with a byte order mark, which is left out.", new SourceLocation(text.Path, 1)),
                    Remedies.For(FindingId.ByteOrderMark));
            }

            if (!Utf8.IsValid(text.Bytes))
            {
                yield return new Finding(
                    FindingCategory.Encoding,
                    Diagnostic.Warning(FindingId.NotUtf8, "The file is not UTF-8.", new SourceLocation(text.Path, BadLine(text.Bytes))),
                    Remedies.For(FindingId.NotUtf8));
            }
        }
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
