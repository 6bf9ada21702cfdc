namespace JekyllNet.Kramdown.Blocks;

/// <summary>What became of a try to read a block.</summary>
internal enum RuleResult
{
    /// <summary>It is not such a block.</summary>
    None,

    /// <summary>It was read.</summary>
    Taken,

    /// <summary>The end tag of the enclosing HTML element was read.</summary>
    ElementEnd,
}
