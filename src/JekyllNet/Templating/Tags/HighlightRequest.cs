namespace JekyllNet.Templating.Tags;

/// <summary>What a <c>highlight</c> tag asks of the highlighter.</summary>
/// <param name="Code">The code, without leading and trailing line ends.</param>
/// <param name="Language">The language as written, in lower case; unknown ones come out as plain text.</param>
/// <param name="LineNumbers">Whether the code stands in a table beside its line numbers.</param>
/// <param name="MarkedLines">The lines to mark, counted from 1; <see langword="null"/> where no option asks for it.</param>
internal sealed record HighlightRequest(string Code, string Language, bool LineNumbers, IReadOnlyList<int>? MarkedLines);
