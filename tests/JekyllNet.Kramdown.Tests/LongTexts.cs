using Markdig;

namespace JekyllNet.Kramdown.Tests;

/// <summary>
/// Long texts are written block by block and never in memory as a whole tree. Markdig's pipeline always makes the whole tree, so that
/// the two show whether a block was let go too early.
/// </summary>
public sealed class LongTexts
{
    private const int Long = 1 << 18;

    [Theory]
    [MemberData(nameof(CaseFiles.Names), MemberType = typeof(CaseFiles))]
    public void Gives_what_the_whole_tree_gives(string name)
    {
        var (text, options, _) = CaseFiles.Read(name);
        var some = string.Concat(Enumerable.Repeat(text + "\n", 10));
        var repeated = $"{some}\nbetween\n{text}\n\n{new string('x', Long)}\n\n{some}";
        var pipeline = new MarkdownPipelineBuilder().UseKramdown(options).Build();

        Assert.Equal(Markdown.ToHtml(repeated, pipeline), Kramdown.ToHtml(repeated, options));
    }

    [Fact]
    public void Knows_what_the_last_lines_define()
    {
        var filler = new string('x', Long);

        var result = Kramdown.Convert(
            $"HTML, [a link][a], a note[^n]\n{{:list}}\n\n{filler}\n\n*[HTML]: Language\n{{:.abbr}}\n\n[a]: /address\n\n[^n]: the note\n\n{{:list: .last}}\n\n[^m]: unused\n");

        Assert.StartsWith(
            "<p class=\"last\"><abbr class=\"abbr\" title=\"Language\">HTML</abbr>, <a href=\"/address\">a link</a>, a note<sup id=\"fnref:n\"><a href=\"#fn:n\" class=\"footnote\" rel=\"footnote\" role=\"doc-noteref\">1</a></sup></p>\n",
            result.Html,
            StringComparison.Ordinal);
        Assert.EndsWith("</ol>\n</div>\n", result.Html, StringComparison.Ordinal);
        Assert.Equal(["Footnote definition for 'm' on line 15 is unreferenced - ignoring"], result.Warnings);
    }
}
