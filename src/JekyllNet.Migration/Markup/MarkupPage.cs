using System.Runtime.InteropServices;

namespace JekyllNet.Migration.Markup;

/// <summary>A page's source and its tokens.</summary>
internal sealed class MarkupPage(string text)
{
    public string Text { get; } = text;

    public List<MarkupToken> Tokens { get; } = MarkupTokenizer.Split(text);

    public MarkupStretch Slice(int start, int count) => new(Text, CollectionsMarshal.AsSpan(Tokens).Slice(start, count));

    /// <summary>The line, from 1, on which a token begins; the last line for one behind the end.</summary>
    public int LineOf(int token)
    {
        var position = token < Tokens.Count ? Tokens[token].Start : Text.Length;
        return 1 + Text.AsSpan(0, position).Count('\n');
    }
}
