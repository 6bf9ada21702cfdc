using JekyllNet.Kramdown;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KramdownLibrary;

/// <summary>What can be done with the package JekyllNet.Kramdown alone; prints what comes of it.</summary>
public static class Tour
{
    private const string Post = """
        # Packing list
        {: .big}

        Take a [map](https://example.org/map "Sheet 7") and the "good" boots -- see [[notes]][1].

        > A compass[^1] and `rope --dry`.

        [1]: notes.html
        [^1]: Adjusted.

        """;

    public static void Run(TextWriter output)
    {
        ConvertText(output);
        SetOptions(output);
        UseAPipeline(output);
        FindLinks(output);
        ChangeTheTree(output);
        ReplaceARenderer(output);
    }

    private static void ConvertText(TextWriter output)
    {
        output.WriteLine("== Text to HTML");
        output.Write(Kramdown.ToHtml(Post));
    }

    private static void SetOptions(TextWriter output)
    {
        output.WriteLine("== With options, and kramdown's warnings");
        var options = KramdownOptions.Default with { HeaderOffset = 1, AutoIdPrefix = "post-", EntityOutput = EntityOutput.Symbolic };
        KramdownResult result = Kramdown.Convert("# It's\n\n[^2]: Nobody refers to this.\n", options);
        output.Write(result.Html);
        foreach (var warning in result.Warnings)
        {
            output.WriteLine(warning);
        }
    }

    private static void UseAPipeline(TextWriter output)
    {
        output.WriteLine("== In a Markdig pipeline");
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseKramdown().Build();
        output.Write(Markdown.ToHtml("Term\n: Definition\n{: .wide}\n", pipeline));
    }

    private static void FindLinks(TextWriter output)
    {
        output.WriteLine("== Links and where they stand");
        MarkdownDocument document = Kramdown.Parse(Post);
        foreach (LinkInline link in document.Descendants<LinkInline>())
        {
            output.WriteLine($"line {link.Line + 1}, offset {link.Span.Start}, {link.Span.Length} characters: {link.Url} ({Post.Substring(link.Span.Start, link.Span.Length)})");
        }

        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            output.WriteLine($"line {heading.Line + 1}: a heading of level {heading.Level}");
        }
    }

    private static void ChangeTheTree(TextWriter output)
    {
        output.WriteLine("== Links changed before they are written");
        var builder = new MarkdownPipelineBuilder().UseKramdown();
        builder.DocumentProcessed += ExternalLinks.Mark;
        output.Write(Markdown.ToHtml(Post, builder.Build()));
    }

    private static void ReplaceARenderer(TextWriter output)
    {
        output.WriteLine("== Code written by a renderer of one's own");
        var builder = new MarkdownPipelineBuilder().UseKramdown();
        builder.Extensions.Add(new KeyboardKeys());
        output.Write(Markdown.ToHtml("Press `Ctrl` and `C`, then *wait*.\n", builder.Build()));
    }
}
