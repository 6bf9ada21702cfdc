using System.Globalization;
using System.Text;
using JekyllNet.Liquid;
using JekyllNet.Plugins.Html;

namespace JekyllNet.Plugins.TableOfContents;

/// <summary>A converted text with its headings.</summary>
internal sealed class TocDocument
{
    private const string ExcludedHeadingClass = "no_toc";

    private readonly HtmlFragment _fragment;
    private readonly TocSettings _settings;
    private readonly List<TocEntry> _entries = [];

    public TocDocument(string html, TocSettings settings)
    {
        _settings = settings;
        _fragment = HtmlFragment.Parse(html);
        var generated = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in _fragment.Root.Descendants())
        {
            if (LevelOf(node) is var level and > 0 && !IsExcluded(node))
            {
                var text = node.InnerText();
                _entries.Add(new TocEntry(node.Attribute("id") ?? UniqueId(text, generated), EscapeHtml(text), level, node));
            }
        }
    }

    /// <summary>The table of contents as nested lists.</summary>
    public string BuildList()
    {
        var result = new StringBuilder();
        result.Append($"<{_settings.ListTag} id=\"{_settings.ListId}\" class=\"{_settings.ListClass}\">\n");
        AppendItems(result, _entries.ToArray());
        return result.Append($"</{_settings.ListTag}>").ToString();
    }

    /// <summary>The text with an anchor in each heading.</summary>
    /// <exception cref="LiquidRenderException">A heading is empty.</exception>
    public string AddAnchors()
    {
        foreach (var entry in _entries)
        {
            var first = entry.Heading.FirstChild
                ?? throw new LiquidRenderException($"jekyll-toc cannot put an anchor into an empty <{entry.Heading.Name}>", "NoMethodError");
            HtmlFragment.InsertBefore(
                first, $"<a class=\"anchor\" href=\"#{entry.Id}\" aria-hidden=\"true\"><span class=\"octicon octicon-link\"></span></a>");
        }

        return _fragment.ToString();
    }

    private static string UniqueId(string text, Dictionary<string, int> generated)
    {
        var id = IdOf(text);
        var count = generated.GetValueOrDefault(id);
        generated[id] = count + 1;
        return count == 0 ? id : $"{id}-{count.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string IdOf(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.ToLowerInvariant().EnumerateRunes())
        {
            if (rune.Value is '-' or ' ')
            {
                result.Append('-');
            }
            else if (IsWord(rune))
            {
                result.Append(rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
            }
        }

        return result.ToString();
    }

    private static bool IsWord(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation || Rune.IsLetter(rune);

    private static string EscapeHtml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private static bool HasClass(HtmlNode node, string name) =>
        node.Attribute("class") is { } classes && classes.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Contains(name);

    private int LevelOf(HtmlNode node) =>
        node is { Kind: HtmlNodeKind.Element, Name: ['h', >= '1' and <= '6' and var digit] } && digit - '0' >= _settings.MinLevel && digit - '0' <= _settings.MaxLevel
            ? digit - '0'
            : 0;

    private bool IsExcluded(HtmlNode heading)
    {
        for (var at = heading.Parent; at is not null; at = at.Parent)
        {
            foreach (var section in _settings.ExcludedSections)
            {
                if (HasClass(at, section))
                {
                    return true;
                }
            }
        }

        return HasClass(heading, ExcludedHeadingClass);
    }

    private void AppendItems(StringBuilder result, ReadOnlySpan<TocEntry> entries)
    {
        var top = int.MaxValue;
        foreach (var entry in entries)
        {
            top = Math.Min(top, entry.Level);
        }

        for (var i = 0; i < entries.Length;)
        {
            var entry = entries[i];
            if (entry.Level > top)
            {
                // A deeper heading before the first of the top ones: its list stands for itself.
                var leading = Nested(entries[i..], top);
                AppendItems(result, leading);
                i += leading.Length;
                continue;
            }

            result.Append($"<li class=\"{_settings.ItemClass} {_settings.ItemPrefix}{entry.Heading.Name}\"><a href=\"#{entry.Id}\">{entry.Text}</a>");
            var nested = Nested(entries[(i + 1)..], top);
            if (nested.Length > 0)
            {
                var attribute = _settings.SublistClass.Length == 0 ? "" : $" class=\"{_settings.SublistClass}\"";
                result.Append($"\n<{_settings.ListTag}{attribute}>\n");
                AppendItems(result, nested);
                result.Append($"</{_settings.ListTag}>\n");
            }

            result.Append("</li>\n");
            i += 1 + nested.Length;
        }
    }

    private static ReadOnlySpan<TocEntry> Nested(ReadOnlySpan<TocEntry> entries, int top)
    {
        var length = 0;
        while (length < entries.Length && entries[length].Level != top)
        {
            length++;
        }

        return entries[..length];
    }
}
