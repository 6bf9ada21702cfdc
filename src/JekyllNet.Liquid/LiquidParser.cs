using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid;

/// <summary>Parses templates. Thread-safe as long as the options stay as they are.</summary>
/// <param name="options">What tags and filters there are, and how malformed markup is treated.</param>
/// <example><code>
/// var options = new LiquidOptions();
/// var template = new LiquidParser(options).Parse("Hello {{ name | upcase }}!");
/// string text = template.Render(new LiquidContext(options, [new HashValue { ["name"] = StringValue.Create("you") }]));
/// </code></example>
public sealed class LiquidParser(LiquidOptions options)
{
    /// <summary>The options of every template this parser makes.</summary>
    public LiquidOptions Options { get; } = options;

    /// <summary>Parses a template.</summary>
    /// <param name="source">The template's text.</param>
    /// <param name="name">A name for traces of errors.</param>
    /// <param name="firstLine">The number of the text's first line. Jekyll counts from 1 after the front matter.</param>
    /// <exception cref="LiquidSyntaxException">The template is malformed beyond what the error mode lets pass.</exception>
    /// <exception cref="LiquidRenderException">Blocks are nested more than 100 deep.</exception>
    public LiquidTemplate Parse(string source, string? name = null, int firstLine = 1) =>
        new ParseSession(Options, source, name, firstLine).Parse();
}
