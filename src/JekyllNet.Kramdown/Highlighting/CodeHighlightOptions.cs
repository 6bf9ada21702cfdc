namespace JekyllNet.Kramdown;

/// <summary>The part of <c>syntax_highlighter_opts</c> that applies to a piece of code.</summary>
/// <param name="GuessLanguage">Whether <c>guess_lang</c> is on; without it, plain text is not marked up at all.</param>
/// <param name="Values">All options that apply, by name; those of the <c>block</c> or <c>span</c> section have been merged in.</param>
public sealed record CodeHighlightOptions(bool GuessLanguage, IReadOnlyDictionary<string, object?> Values);
