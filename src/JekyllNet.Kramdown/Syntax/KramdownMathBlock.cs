using Markdig.Extensions.Mathematics;

namespace JekyllNet.Kramdown.Syntax;

/// <summary>A block of math.</summary>
public sealed class KramdownMathBlock() : MathBlock(null!)
{
    /// <summary>The formula.</summary>
    public required string Formula { get; set; }
}
