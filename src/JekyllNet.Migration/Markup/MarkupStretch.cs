namespace JekyllNet.Migration.Markup;

/// <summary>Neighbouring tokens of a page.</summary>
internal readonly ref struct MarkupStretch(string text, ReadOnlySpan<MarkupToken> tokens)
{
    public string Text { get; } = text;

    public ReadOnlySpan<MarkupToken> Tokens { get; } = tokens;

    public string Source => Tokens.IsEmpty ? "" : Text[Tokens[0].Start..(Tokens[^1].Start + Tokens[^1].Length)];

    public bool Holds(MarkupTokenKind kind)
    {
        foreach (var token in Tokens)
        {
            if (token.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
