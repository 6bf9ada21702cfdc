using System.Globalization;
using System.Text;
using JekyllNet.Highlighting;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>Writes a parsed text as the gem commonmarker's HTML renderer does, with code highlighted by Rouge. One for each text.</summary>
internal class CommonMarkRenderer(CommonMarkSettings settings, Func<string, string, string?> highlight)
{
    private const string OmittedHtml = "<!-- raw HTML omitted -->";

    private readonly StringBuilder _output = new();
    private bool _isTight;
    private bool _isPlain;

    protected CommonMarkSettings Settings => settings;

    public string Render(string text)
    {
        WriteBlocks(Markdown.Parse(text, settings.Pipeline));
        return _output.ToString();
    }

    protected static string CodeOf(CodeBlock block) => block.Lines.Count == 0 ? "" : block.Lines.ToString() + "\n";

    protected string? Highlighted(string code, string language) => highlight(code, language);

    protected void Write(string text) => _output.Append(text);

    protected void EnsureLine()
    {
        if (_output.Length > 0 && _output[^1] != '\n')
        {
            _output.Append('\n');
        }
    }

    protected virtual void WriteHeading(HeadingBlock block)
    {
        EnsureLine();
        var level = block.Level.ToString(CultureInfo.InvariantCulture);
        Write($"<h{level}>");
        WriteInlines(block.Inline);
        Write($"</h{level}>");
        EnsureLine();
    }

    protected virtual void WriteCode(CodeBlock block)
    {
        var language = block is FencedCodeBlock { Info.Length: > 0 } fenced ? fenced.Info : null;
        var data = language is null ? "" : $" data-lang=\"{language}\"";
        EnsureLine();
        Write(language is null ? "<div class=\"" : $"<div class=\"language-{language} ");
        Write("highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"");
        Write(settings.PreLanguage ? $"{data}><code>" : $"><code{data}>");
        var code = CodeOf(block);
        Write((language is null ? null : Highlighted(code, language)) ?? Highlighted(code, "plaintext")!);
        Write("</code></pre></div></div>");
        EnsureLine();
    }

    /// <summary>Writes the content of a heading aside, so that an id can be made of it.</summary>
    protected string InlinesAside(ContainerInline? inlines)
    {
        var start = _output.Length;
        WriteInlines(inlines);
        var text = _output.ToString(start, _output.Length - start);
        _output.Length = start;
        return text;
    }

    private void WriteBlocks(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            WriteBlock(block);
        }
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph when _isTight && paragraph.Parent is not QuoteBlock:
                WriteInlines(paragraph.Inline);
                break;
            case ParagraphBlock paragraph:
                EnsureLine();
                Write("<p>");
                WriteInlines(paragraph.Inline);
                Write("</p>");
                EnsureLine();
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                WriteContainer("<blockquote>\n", quote, "</blockquote>");
                break;
            case ThematicBreakBlock:
                EnsureLine();
                Write("<hr />");
                EnsureLine();
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case HtmlBlock html:
                EnsureLine();
                Write(Html(html.Lines.ToString() + "\n", "\n"));
                EnsureLine();
                break;
            case Table table:
                WriteTable(table);
                break;
            case FootnoteGroup footnotes:
                WriteFootnotes(footnotes);
                break;
        }
    }

    private void WriteContainer(string start, ContainerBlock block, string end)
    {
        EnsureLine();
        Write(start);
        WriteBlocks(block);
        Write(end);
        EnsureLine();
    }

    private void WriteList(ListBlock list)
    {
        var wasTight = _isTight;
        _isTight = !list.IsLoose;
        EnsureLine();
        var start = list.OrderedStart is null or "" ? 1 : int.Parse(list.OrderedStart, CultureInfo.InvariantCulture);
        Write(!list.IsOrdered ? "<ul>\n" : start == 1 ? "<ol>\n" : $"<ol start=\"{start.ToString(CultureInfo.InvariantCulture)}\">\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            WriteContainer("<li>", item, "</li>");
        }

        Write(list.IsOrdered ? "</ol>" : "</ul>");
        EnsureLine();
        _isTight = wasTight;
    }

    private void WriteTable(Table table)
    {
        Write("<table>\n");
        var hasBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader)
            {
                Write("<thead>\n");
            }
            else if (!hasBody)
            {
                hasBody = true;
                Write("<tbody>\n");
            }

            Write("<tr>\n");
            var name = row.IsHeader ? "th" : "td";
            for (var i = 0; i < row.Count; i++)
            {
                var alignment = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
                Write(alignment is { } side ? $"<{name} align=\"{side.ToString().ToLowerInvariant()}\">" : $"<{name}>");
                WriteInlines(((row[i] as TableCell)?.FirstOrDefault() as ParagraphBlock)?.Inline);
                Write($"</{name}>\n");
            }

            Write(row.IsHeader ? "</tr>\n</thead>\n" : "</tr>\n");
        }

        Write(hasBody ? "</tbody>\n</table>\n" : "</table>\n");
    }

    private void WriteFootnotes(FootnoteGroup footnotes)
    {
        Write("<section class=\"footnotes\">\n<ol>\n");
        foreach (var footnote in footnotes.OfType<Footnote>())
        {
            var number = footnote.Order.ToString(CultureInfo.InvariantCulture);
            Write($"<li id=\"fn{number}\">\n");
            WriteBlocks(footnote);
            var back = $"<a href=\"#fnref{number}\" class=\"footnote-backref\">↩</a>";
            if (footnote.LastChild is ParagraphBlock && EndsWith("</p>\n"))
            {
                _output.Length -= "</p>\n".Length;
                Write($" {back}</p>\n");
            }
            else
            {
                Write(back + "\n");
            }

            Write("</li>\n");
        }

        Write("</ol>\n</section>\n");
    }

    private bool EndsWith(string text) => _output.Length >= text.Length && _output.ToString(_output.Length - text.Length, text.Length) == text;

    private string Html(string html, string end) => settings.KeepsHtml ? settings.FiltersTags ? LinkText.FilterTags(html) : html : OmittedHtml + end;

    private void WriteInlines(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            WriteInline(inline);
        }
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Write(LinkText.EscapeHtml(literal.Content.AsSpan()));
                break;
            case HtmlEntityInline entity:
                Write(LinkText.EscapeHtml(entity.Transcoded.AsSpan()));
                break;
            case LineBreakInline lineBreak:
                Write(LineBreak(lineBreak));
                break;
            case ContainerInline container when _isPlain:
                WriteInlines(container);
                break;
            case EmphasisInline { DelimiterChar: '~' } struck:
                WriteAround("<del>", struck, "</del>");
                break;
            case EmphasisInline { DelimiterCount: 2 } strong:
                WriteAround("<strong>", strong, "</strong>");
                break;
            case EmphasisInline emphasis:
                WriteAround("<em>", emphasis, "</em>");
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image);
                break;
            case LinkInline link:
                WriteAround($"<a href=\"{LinkText.EscapeLink(link.Url ?? "")}\"{Title(link)}>", link, "</a>");
                break;
            case AutolinkInline auto when !_isPlain:
                Write($"<a href=\"{(auto.IsEmail ? "mailto:" : "")}{LinkText.EscapeLink(auto.Url)}\">{LinkText.EscapeHtml(auto.Url)}</a>");
                break;
            case AutolinkInline auto:
                Write(LinkText.EscapeHtml(auto.Url));
                break;
            case CodeInline code when !_isPlain:
                Write($"<code>{LinkText.EscapeHtml(code.Content)}</code>");
                break;
            case HtmlInline html when !_isPlain:
                Write(Html(html.Tag, ""));
                break;
            case TaskList task:
                WriteTask(task);
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                var number = footnote.Footnote.Order.ToString(CultureInfo.InvariantCulture);
                Write($"<sup class=\"footnote-ref\"><a href=\"#fn{number}\" id=\"fnref{number}\">{number}</a></sup>");
                break;
            case ContainerInline other:
                WriteInlines(other);
                break;
        }
    }

    // In a picture's text, hard breaks are nothing, soft ones stay.
    private string LineBreak(LineBreakInline lineBreak) => lineBreak.IsHard
        ? _isPlain ? "" : "<br />\n"
        : settings.HardBreaks ? "<br />\n" : settings.NoBreaks ? " " : "\n";

    private void WriteAround(string start, ContainerInline inlines, string end)
    {
        Write(start);
        WriteInlines(inlines);
        Write(end);
    }

    private void WriteImage(LinkInline image)
    {
        Write($"<img src=\"{LinkText.EscapeLink(image.Url ?? "")}\" alt=\"");
        _isPlain = true;
        WriteInlines(image);
        _isPlain = false;
        Write($"\"{Title(image)} />");
    }

    private static string Title(LinkInline link) => string.IsNullOrEmpty(link.Title) ? "" : $" title=\"{LinkText.EscapeHtml(link.Title)}\"";

    // The gem breaks the item's own tag open for the box.
    private void WriteTask(TaskList task) => Write($"<input type=\"checkbox\" {(task.Checked ? "checked=\"\" " : "")}disabled=\"\" />");
}
