namespace JekyllNet.Kramdown.Tree;

/// <summary>What an HTML element may hold.</summary>
internal enum ContentModel : byte
{
    None,
    Raw,
    Span,
    Block,
}
