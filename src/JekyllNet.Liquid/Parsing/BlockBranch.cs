namespace JekyllNet.Liquid.Parsing;

/// <summary>The tag at which a part of a block's body ended.</summary>
/// <param name="Name">The tag's name, such as <c>else</c> or <c>endif</c>.</param>
/// <param name="Markup">What stands after the name.</param>
/// <param name="IsEnd">Whether it is the block's own end.</param>
public readonly record struct BlockBranch(string Name, string Markup, bool IsEnd);
