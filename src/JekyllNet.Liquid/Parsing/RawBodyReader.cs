using System.Text;

namespace JekyllNet.Liquid.Parsing;

/// <summary>Collects the body of a <c>raw</c> block from the template's tokens, which may run over the block's end.</summary>
internal sealed class RawBodyReader(string delimiter)
{
    private readonly StringBuilder _text = new();

    public string Text => _text.ToString();

    /// <returns>Whether the token holds the block's end.</returns>
    public bool Take(ReadOnlySpan<char> token)
    {
        if (TryFindTag(token, out var start, out var name))
        {
            // Liquid adds what precedes a tag in the same token even if the tag is not the block's end, and then the whole token.
            _text.Append(token[..start]);
            if (name.SequenceEqual(delimiter))
            {
                return true;
            }
        }

        _text.Append(token);
        return false;
    }

    /// <summary>Finds the last tag in a token that ends with one. White space control before the name hides it.</summary>
    private static bool TryFindTag(ReadOnlySpan<char> token, out int start, out ReadOnlySpan<char> name)
    {
        name = default;
        start = token.EndsWith("%}") ? token[..^2].LastIndexOf("{%") : -1;
        while (start >= 0)
        {
            var begin = QuotedFragment.SkipSpace(token, start + 2);
            var end = QuotedFragment.SkipWord(token, begin);
            if (end > begin)
            {
                name = token[begin..end];
                return true;
            }

            start = token[..start].LastIndexOf("{%");
        }

        return false;
    }
}
