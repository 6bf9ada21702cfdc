namespace JekyllNet.Highlighting;

/// <summary>A piece of code as its author wrote it.</summary>
/// <param name="Code">The code, not escaped.</param>
/// <param name="Language">The language, with options behind a question mark if there are any; <c>guess</c> where none is named.</param>
/// <param name="IsBlock">Whether it is a block rather than a span in a line.</param>
/// <param name="MarkedLines">The lines to mark, counted from 1 (<c>mark_lines</c>); most often none.</param>
public sealed record CodeToHighlight(string Code, string Language, bool IsBlock, IReadOnlyList<int> MarkedLines);
