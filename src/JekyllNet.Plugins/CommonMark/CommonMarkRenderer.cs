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
    private SourcePositions? _positions;
    private bool _isTight;
    private bool _isPlain;
    private bool _isCell;

    protected CommonMarkSettings Settings => settings;

    public string Render(string text)
    {
        var document = Markdown.Parse(text, settings.Pipeline);
        _positions = settings.WritesPositions ? new SourcePositions(text, document) : null;
        WriteBlocks(document);
        return _output.ToString();
    }

    protected static string CodeOf(CodeBlock block) => block.Lines.Count == 0 ? "" : block.Lines.ToString() + "\n";

    protected string? Highlighted(string code, string language) => highlight(code, language);

    protected void Write(string text) => _output.Append(text);

    protected string Position(Block block) => _positions?.OfBlock(block) ?? "";

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
        Write($"<h{level}{Position(block)}>");
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
        Write($"highlighter-rouge\"><div class=\"highlight\"><pre{Position(block)} class=\"highlight\"");
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
            case ParagraphBlock paragraph when IsBackLink(paragraph):
                break;
            case ParagraphBlock paragraph when _isTight && paragraph.Parent is not QuoteBlock:
                WriteInlines(paragraph.Inline);
                break;
            case ParagraphBlock paragraph:
                EnsureLine();
                Write($"<p{Position(paragraph)}>");
                WriteInlines(paragraph.Inline);
                Write("</p>");
                EnsureLine();
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                WriteContainer($"<blockquote{Position(quote)}>\n", quote, "</blockquote>");
                break;
            case ThematicBreakBlock rule:
                EnsureLine();
                Write($"<hr{Position(rule)} />");
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
        Write(!list.IsOrdered ? "<ul" : start == 1 ? "<ol" : $"<ol start=\"{start.ToString(CultureInfo.InvariantCulture)}\"");
        Write($"{Position(list)}>\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var task = item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: TaskList box } ? Task(box) : "";
            WriteContainer($"<li{Position(item)}>{task}", item, "</li>");
        }

        Write(list.IsOrdered ? "</ol>" : "</ul>");
        EnsureLine();
        _isTight = wasTight;
    }

    private void WriteTable(Table table)
    {
        Write($"<table{Position(table)}>\n");
        var hasBody = false;
        for (var i = 0; i < table.Count; i++)
        {
            var row = (TableRow)table[i];
            if (row.IsHeader)
            {
                Write("<thead>\n");
            }
            else if (!hasBody)
            {
                hasBody = true;
                Write("<tbody>\n");
            }

            Write($"<tr{_positions?.OfRow(table, i)}>\n");
            WriteCells(table, row, i);
            Write(row.IsHeader ? "</tr>\n</thead>\n" : "</tr>\n");
        }

        Write(hasBody ? "</tbody>\n</table>\n" : "</table>\n");
    }

    private void WriteCells(Table table, TableRow row, int index)
    {
        var name = row.IsHeader ? "th" : "td";
        for (var i = 0; i < row.Count; i++)
        {
            var alignment = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            var align = alignment is { } side ? $" align=\"{side.ToString().ToLowerInvariant()}\"" : "";
            Write($"<{name}{align}{_positions?.OfCell(table, index, i)}>");
            _isCell = true;
            WriteInlines(((row[i] as TableCell)?.FirstOrDefault() as ParagraphBlock)?.Inline);
            _isCell = false;
            Write($"</{name}>\n");
        }
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
            if (footnote.LastChild is ParagraphBlock last && !IsBackLink(last) && EndsWith("</p>\n"))
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

    // Where a footnote does not end with a paragraph, Markdig adds one for the link back.
    private static bool IsBackLink(ParagraphBlock paragraph)
    {
        var inline = paragraph.Inline?.FirstChild;
        while (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace())
        {
            inline = inline.NextSibling;
        }

        return inline is FootnoteLink { IsBackLink: true };
    }

    private bool EndsWith(string text) => _output.Length >= text.Length && _output.ToString(_output.Length - text.Length, text.Length) == text;

    private string Html(string html, string end) => settings.KeepsHtml ? settings.FiltersTags ? LinkText.FilterTags(html) : html : OmittedHtml + end;

    private void WriteInlines(ContainerInline? inlines)
    {
        if (settings.IsSmart && inlines is { Parent: null })
        {
            SmartQuote.Pair(inlines);
        }

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
                WriteLiteral(literal);
                break;
            case SmartQuote quote:
                Write(quote.Text);
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
                Write($"<code>{LinkText.EscapeHtml(_isCell ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content)}</code>");
                break;
            case HtmlInline html when !_isPlain:
                Write(Html(html.Tag, ""));
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

    private void WriteLiteral(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (literal.PreviousSibling is TaskList)
        {
            text = text.TrimStart(' ');
        }

        var escaped = literal.IsFirstCharacterEscaped ? 1 : 0;
        Write(LinkText.EscapeHtml(text[..escaped]));
        text = text[escaped..];
        while (settings.LinksMail && !_isPlain && !IsInLink(literal) && EmailLinks.Find(text, 0) is (>= 0, var end) mail)
        {
            WriteText(text[..mail.Start]);
            var address = LinkText.EscapeHtml(text[mail.Start..end]);
            Write($"<a href=\"mailto:{address}\">{address}</a>");
            text = text[end..];
        }

        WriteText(text);
    }

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return false;
    }

    private void WriteText(ReadOnlySpan<char> text) => Write(LinkText.EscapeHtml(settings.IsSmart ? SmartText.Convert(text) : text));

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
    private static string Task(TaskList task) => $"<input type=\"checkbox\" {(task.Checked ? "checked=\"\" " : "")}disabled=\"\" /> ";
}
