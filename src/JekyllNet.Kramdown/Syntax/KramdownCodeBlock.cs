using Markdig.Syntax;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>Code, fenced or indented; <see cref="FencedCodeBlock.Info"/> is the language.</summary>
public sealed class KramdownCodeBlock() : FencedCodeBlock(null!)
{
    /// <summary>The code.</summary>
    public required string Code { get; set; }
}
