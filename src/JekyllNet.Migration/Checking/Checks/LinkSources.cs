using System.Net;
using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Finds where in the source a link of a built page was written.</summary>
internal sealed class LinkSources
{
    private static readonly char[] Delimiters = [' ', '\t', '\r', '\n', '"', '\'', '(', ')', '[', ']', '<', '>', '=', ',', ';'];

    private readonly Dictionary<string, SourceText> _itemsByOutput = new(StringComparer.Ordinal);
    private readonly List<SourceText> _templates;
    private readonly HashSet<string> _words;

    public LinkSources(CheckedSite site)
    {
        var texts = site.Texts.ToDictionary(t => t.Path, StringComparer.Ordinal);
        foreach (var item in site.WrittenItems)
        {
            if (texts.TryGetValue(SitePath.ToRelative(site.Source, item.Path), out var text))
            {
                _itemsByOutput[item.Destination.TrimStart('/')] = text;
            }
        }

        _templates = [.. site.Texts.Where(t => !t.IsItem)];
        _words = _templates.SelectMany(t => t.Text.Split(Delimiters)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The line of the page's own file that holds the link, or else of a layout or an include; null where it is put together from parts.</summary>
    public SourceLocation? Find(string output, string link)
    {
        string[] spellings = [link, WebUtility.HtmlEncode(link)];
        if (_itemsByOutput.TryGetValue(output, out var own) && LineOf(own, spellings) is { } place)
        {
            return place;
        }

        // A look into the words spares one into each template.
        return link.AsSpan().IndexOfAny(Delimiters) < 0 && !Array.Exists(spellings, _words.Contains)
            ? null
            : _templates.Select(t => LineOf(t, spellings)).FirstOrDefault(p => p is not null);
    }

    private static SourceLocation? LineOf(SourceText text, string[] spellings)
    {
        if (!Array.Exists(spellings, s => text.Text.Contains(s, StringComparison.Ordinal)))
        {
            return null;
        }

        for (var i = 0; i < text.Lines.Length; i++)
        {
            foreach (var link in spellings)
            {
                if (Holds(text.Lines[i], link) is { } column)
                {
                    return new SourceLocation(text.Path, i + 1, column + 1);
                }
            }
        }

        return null;
    }

    // As a whole: /a is not found in /about.
    private static int? Holds(string line, string link)
    {
        for (var at = line.IndexOf(link, StringComparison.Ordinal); at >= 0; at = line.IndexOf(link, at + 1, StringComparison.Ordinal))
        {
            var end = at + link.Length;
            if ((at == 0 || !IsPart(line[at - 1])) && (end == line.Length || !IsPart(line[end])))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '}' or '{' or '%';
}
