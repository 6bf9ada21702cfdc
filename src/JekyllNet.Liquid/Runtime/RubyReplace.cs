using System.Text;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Ruby's <c>sub</c> and <c>gsub</c> of a plain text, whose replacement may refer to the match with backslashes.</summary>
internal static class RubyReplace
{
    public static string All(string text, string pattern, string replacement, RenderBudget budget)
    {
        if (pattern.Length == 0)
        {
            return BetweenCharacters(text, replacement, budget);
        }

        return replacement.Contains('\\', StringComparison.Ordinal)
            ? Replace(text, pattern, replacement, int.MaxValue, budget)
            : text.Replace(pattern, replacement, StringComparison.Ordinal);
    }

    public static string First(string text, string pattern, string replacement, RenderBudget budget) => Replace(text, pattern, replacement, 1, budget);

    private static string Replace(string text, string pattern, string replacement, int times, RenderBudget budget)
    {
        var result = new StringBuilder();
        var from = 0;
        for (; times > 0; times--)
        {
            var at = text.IndexOf(pattern, from, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            result.Append(text, from, at - from);
            Expand(result, replacement, text, at, pattern.Length);
            budget.CheckText(result.Length);
            from = at + pattern.Length;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    private static string BetweenCharacters(string text, string replacement, RenderBudget budget)
    {
        if (replacement.Length == 0)
        {
            return text;
        }

        var result = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == 0 || i == text.Length || !(char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])))
            {
                Expand(result, replacement, text, i, 0);
                budget.CheckText(result.Length);
            }

            if (i < text.Length)
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static LiquidRenderException UnknownGroup(string replacement, int start)
    {
        var end = replacement.IndexOf('>', start);
        return end < 0
            ? new LiquidRenderException("invalid group name reference format", "RuntimeError")
            : new LiquidRenderException($"undefined group name reference: {replacement[start..end]}", "IndexError");
    }

    /// <summary><c>\0</c> and <c>\&amp;</c> are the match, <c>\`</c> what precedes it, <c>\'</c> what follows, other digits nothing, <c>\\</c> a backslash.</summary>
    private static void Expand(StringBuilder result, string replacement, string text, int at, int length)
    {
        for (var i = 0; i < replacement.Length; i++)
        {
            if (replacement[i] != '\\' || i + 1 == replacement.Length)
            {
                result.Append(replacement[i]);
                continue;
            }

            var next = replacement[++i];
            _ = next switch
            {
                '0' or '&' => result.Append(text, at, length),
                '`' => result.Append(text, 0, at),
                '\'' => result.Append(text, at + length, text.Length - at - length),
                >= '1' and <= '9' or '+' => result,
                'k' when i + 1 < replacement.Length && replacement[i + 1] == '<' => throw UnknownGroup(replacement, i + 2),
                '\\' => result.Append('\\'),
                _ => result.Append('\\').Append(next),
            };
        }
    }
}
