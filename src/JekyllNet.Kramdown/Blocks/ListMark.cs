namespace JekyllNet.Kramdown.Blocks;

/// <summary>The mark of a list item or definition.</summary>
/// <param name="Found">Whether there is one.</param>
/// <param name="Width">How many characters the spaces before it and the mark take.</param>
internal readonly record struct ListMark(bool Found, int Width);
