using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What the dumps of the Haskell compiler GHC have in common.</summary>
internal abstract class GhcDumpLexer : StateLexer
{
    private const string Rule = "=====";
    private const string TimePattern = "0000-00-00 00:00:00.0";

    /// <summary>A line that is a heading between equals signs, or the time of the dump.</summary>
    protected bool HeadingOrTime()
    {
        if (!AtLineStart || (Peek() != '=' && !Has(Pos, CharSet.Digit)))
        {
            return false;
        }

        int end = LineEnd(Pos);
        ReadOnlySpan<char> line = Slice(Pos, end);
        bool isRuled = line.StartsWith(Rule, StringComparison.Ordinal) && line.EndsWith(Rule, StringComparison.Ordinal);
        return isRuled && line.Length >= 2 * Rule.Length
            ? Eat(GenericHeading, end)
            : IsTime(line) && Eat(CommentSingle, end);
    }

    private static bool IsTime(ReadOnlySpan<char> line)
    {
        if (line.Length < TimePattern.Length || !line.EndsWith(" UTC", StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = 0; i < line.Length - 4; i++)
        {
            char expected = i < TimePattern.Length ? TimePattern[i] : '0';
            if (expected == '0' ? !CharSet.Digit.Has(line[i]) : line[i] != expected)
            {
                return false;
            }
        }

        return line.Length >= TimePattern.Length + 4;
    }
}
