using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Cuts the excerpt out of an item's body.</summary>
internal static class ExcerptExtractor
{
    /// <summary>The separator of an item: its own, or the site's.</summary>
    public static string SeparatorFor(ContentItem item, SiteConfiguration configuration)
    {
        var own = item["excerpt_separator"];
        return own.IsNil() || own is BooleanValue flag && !flag.ToBooleanValue() ? configuration.ExcerptSeparator : own.ToStringValue();
    }

    /// <summary>The text before the separator, made whole: open Liquid blocks are closed, link definitions from the rest appended.</summary>
    public static Excerpt Extract(ContentItem item, SiteLog log, Func<string, bool> isLiquidBlock)
    {
        var content = item.Content ?? "";
        var at = content.IndexOf(item.ExcerptSeparator, StringComparison.Ordinal);
        if (at < 0)
        {
            return new Excerpt(item, content);
        }

        var rest = at + item.ExcerptSeparator.Length;
        var head = content.AsSpan(0, at);
        var closed = rest < content.Length && head.Contains("{%", StringComparison.Ordinal)
            ? CloseLiquidBlocks(item, head.ToString(), log, isLiquidBlock)
            : null;
        List<string>? found = null;
        foreach (var definition in LinkDefinitions(content, rest))
        {
            var line = definition.TrimStart(' ');
            var label = line.AsSpan(0, line.IndexOf(']', StringComparison.Ordinal) + 1);
            if ((closed ?? head).Contains(label, StringComparison.Ordinal))
            {
                (found ??= []).Add(line);
            }
        }

        return (closed, found) switch
        {
            (null, null) => new Excerpt(item, content, at),
            (_, null) => new Excerpt(item, closed),
            _ => new Excerpt(item, $"{closed ?? head}\n\n{string.Join('\n', found)}"),
        };
    }

    private static string CloseLiquidBlocks(ContentItem item, string head, SiteLog log, Func<string, bool> isBlock)
    {
        var closed = head;
        foreach (var name in Enumerable.Reverse(TagNames(head)))
        {
            if (isBlock(name) && !HasEndTag(closed, name))
            {
                closed += "\n{% end" + name + " %}";
            }
        }

        if (closed.Length != head.Length)
        {
            log.Warn("Warning:", $"Excerpt modified in {item.RelativePath}!");
            log.Warn("", $"Found a Liquid block containing the excerpt separator {RubyText.Inspect(StringValue.Create(item.ExcerptSeparator))}.");
            log.Warn("", "The block has been modified with the appropriate closing tag.");
            log.Warn("", "Feel free to define a custom excerpt or excerpt_separator in the");
            log.Warn("", "document's Front Matter if the generated excerpt is unsatisfactory.");
        }

        return closed;
    }

    private static List<string> TagNames(string text)
    {
        var names = new List<string>();
        for (var at = text.IndexOf("{%", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{%", at, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at + 2);
            rest = (rest.StartsWith("-") ? rest[1..] : rest).TrimStart();
            var length = 0;
            while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '_'))
            {
                length++;
            }

            var end = length == 0 ? -1 : text.IndexOf("%}", text.Length - rest.Length + length, StringComparison.Ordinal);
            if (end >= 0)
            {
                names.Add(rest[..length].ToString());
            }

            at = end >= 0 ? end + 2 : at + 2;
        }

        return names;
    }

    private static bool HasEndTag(string head, string name)
    {
        for (var at = head.IndexOf("{%", StringComparison.Ordinal); at >= 0; at = head.IndexOf("{%", at + 2, StringComparison.Ordinal))
        {
            var rest = head.AsSpan(at + 2);
            rest = (rest.StartsWith("-") ? rest[1..] : rest).TrimStart();
            if (rest.StartsWith("end", StringComparison.Ordinal) && rest[3..].StartsWith(name, StringComparison.Ordinal) && rest.Contains("%}", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Jekyll looks for /^ {0,3}\[[^\]]+\]:.+$/: a label may run over several lines.
    private static IEnumerable<string> LinkDefinitions(string text, int from)
    {
        var close = -1;
        for (var start = from; start < text.Length;)
        {
            var open = start;
            while (open < text.Length && open < start + 3 && text[open] == ' ')
            {
                open++;
            }

            var end = -1;
            if (open < text.Length && text[open] == '[')
            {
                close = close > open ? close : text.IndexOf(']', open + 1);
                if (close < 0)
                {
                    yield break;
                }

                if (close > open + 1 && close + 2 < text.Length && text[close + 1] == ':' && text[close + 2] != '\n')
                {
                    end = text.IndexOf('\n', close + 2) is >= 0 and var lineEnd ? lineEnd : text.Length;
                    yield return text[start..end];
                }
            }

            end = end >= 0 ? end : text.IndexOf('\n', start);
            start = end < 0 ? text.Length : end + 1;
        }
    }
}
