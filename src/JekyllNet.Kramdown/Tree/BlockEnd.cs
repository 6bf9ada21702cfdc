namespace JekyllNet.Kramdown.Tree;

/// <summary>What ended a block: only the explicit marker counts as a block boundary.</summary>
internal enum BlockEnd : byte
{
    Marker,
    Attributes,
    AttributeDefinition,
    Extension,
    LinkDefinition,
    AbbreviationDefinition,
    FootnoteDefinition,
}
