using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Differences;

/// <summary>Finds the first difference of two files that are text but no markup: stylesheets, scripts, data.</summary>
internal static class PlainTextDifference
{
    public static FoundDifference Find(PageKind kind, string old, string other)
    {
        var left = old.AsSpan();
        var right = other.AsSpan();
        var start = left.CommonPrefixLength(right);
        start = start == 0 ? 0 : left[..start].LastIndexOf('\n') + 1;
        var line = 1 + left[..start].Count('\n');
        var (oldSource, newSource) = (LinesFrom(left[start..]), LinesFrom(right[start..]));
        var found = IsWhitespaceOnly(left, right) ? DifferenceClasses.Whitespace : DifferenceClasses.AssetBytes;
        return new FoundDifference(
            found, kind == PageKind.Stylesheet ? Cause.Sass : Cause.Asset, DifferenceSignature.Of(found, oldSource, newSource),
            oldSource, newSource, line, line);
    }

    private static string LinesFrom(ReadOnlySpan<char> text)
    {
        const int Lines = 3;
        var end = 0;
        for (var i = 0; i < Lines && end < text.Length; i++)
        {
            var next = text[end..].IndexOf('\n');
            end = next < 0 ? text.Length : end + next + 1;
        }

        return text[..end].ToString();
    }

    private static bool IsWhitespaceOnly(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        const string Space = " \t\r\n\f";
        while (true)
        {
            left = left.TrimStart(Space);
            right = right.TrimStart(Space);
            var (a, b) = (left.IndexOfAny(Space), right.IndexOfAny(Space));
            var word = a < 0 ? left : left[..a];
            var otherWord = b < 0 ? right : right[..b];
            if (!word.SequenceEqual(otherWord))
            {
                return false;
            }

            if (word.IsEmpty)
            {
                return true;
            }

            left = left[word.Length..];
            right = right[otherWord.Length..];
        }
    }
}
