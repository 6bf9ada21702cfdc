using JekyllNet.Kramdown.Syntax;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllNet.Kramdown.Tests;

public sealed class MarkdigPipelineTests
{
    private const string Text = "# Title\n\nSee [one](/1 \"T\") and\n> quoted [two](/2){: target=\"_blank\"}\n\n- ![pic](p.png)\n";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseKramdown().Build();

    [Fact]
    public void Links_are_found_wherever_they_are()
    {
        var links = Markdown.Parse(Text, Pipeline).Descendants<LinkInline>().ToList();

        Assert.Equal(["/1", "/2", "p.png"], links.Select(link => link.Url));
        Assert.Equal("T", links[0].Title);
        Assert.Equal([false, false, true], links.Select(link => link.IsImage));
        Assert.Equal("_blank", links[1].GetAttributes().Properties!.Single(p => p.Key == "target").Value);
    }

    [Fact]
    public void Nodes_know_where_they_stand()
    {
        var document = Markdown.Parse(Text, Pipeline);

        var heading = Assert.Single(document.Descendants<HeadingBlock>());
        Assert.Equal((0, 0), (heading.Line, heading.Span.Start));
        foreach (var link in document.Descendants<LinkInline>())
        {
            var source = Text.Substring(link.Span.Start, link.Span.Length);
            Assert.StartsWith(link.IsImage ? "![" : "[", source, StringComparison.Ordinal);
            Assert.EndsWith(")", source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_hook_changes_is_written()
    {
        var builder = new MarkdownPipelineBuilder().UseKramdown();
        builder.DocumentProcessed += document =>
        {
            foreach (var link in document.Descendants<LinkInline>())
            {
                link.Url = "/base" + link.Url;
                link.GetAttributes().AddProperty("rel", "nofollow");
            }
        };

        var html = Markdown.ToHtml("[a](/b \"c\"){: .d}", builder.Build());

        Assert.Equal("<p><a href=\"/base/b\" title=\"c\" class=\"d\" rel=\"nofollow\">a</a></p>\n", html);
    }

    [Fact]
    public void A_renderer_of_the_users_takes_over_its_node()
    {
        var builder = new MarkdownPipelineBuilder().UseKramdown();
        builder.Extensions.Add(new ShoutingCode());

        var html = Markdown.ToHtml("a `b` *c*", builder.Build());

        Assert.Equal("<p>a B! <em>c</em></p>\n", html);
    }

    [Fact]
    public void A_document_can_be_rendered_many_times()
    {
        var document = Markdown.Parse("# a\n\n# a\n\nb[^1]\n\n[^1]: c\n", Pipeline);

        var first = document.ToHtml(Pipeline);

        Assert.Equal(first, document.ToHtml(Pipeline));
        Assert.Equal(first, Kramdown.ToHtml("# a\n\n# a\n\nb[^1]\n\n[^1]: c\n"));
    }

    [Fact]
    public void Footnotes_are_part_of_the_tree()
    {
        var document = Markdown.Parse("a[^1]\n\n[^1]: [b](c)\n", Pipeline);

        var reference = Assert.Single(document.Descendants<FootnoteReference>());
        Assert.Equal("1", reference.Definition.Name);
        Assert.Equal("c", Assert.Single(document.Descendants<LinkInline>()).Url);
    }

    [Fact]
    public void Html_elements_are_part_of_the_tree()
    {
        var document = Markdown.Parse("<div markdown=\"1\">\n*a* <b>c</b>\n</div>\n", Pipeline);

        Assert.Equal("div", Assert.Single(document.Descendants<HtmlElementBlock>()).TagName);
        Assert.Equal("b", Assert.Single(document.Descendants<HtmlElementInline>()).TagName);
        Assert.Single(document.Descendants<EmphasisInline>());
    }

    private sealed class ShoutingCode : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Insert(0, new Renderer());

        private sealed class Renderer : HtmlObjectRenderer<CodeInline>
        {
            protected override void Write(HtmlRenderer renderer, CodeInline obj) =>
                renderer.Write(obj.Content.ToUpperInvariant()).Write("!");
        }
    }
}
