namespace JekyllNet.Kramdown.Tree;

/// <summary>How the cells of a column are aligned.</summary>
internal enum TableAlignment : byte
{
    None,
    Left,
    Right,
    Center,
}
