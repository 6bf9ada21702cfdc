using System.Diagnostics.CodeAnalysis;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Parsing;

/// <summary>Picks the steps of a look-up out of markup: <c>[…]</c> up to the first <c>]</c>, or a name with an optional <c>?</c>. Whatever else stands there is passed over.</summary>
internal ref struct LookupScanner(string markup)
{
    private readonly string _markup = markup;
    private int _position;
    private bool _noMoreClosing;

    public bool Next([MaybeNullWhen(false)] out string part)
    {
        var text = _markup;
        for (; _position < text.Length; _position++)
        {
            var start = _position;
            if (text[start] == '[' && !_noMoreClosing)
            {
                var end = text.IndexOf(']', start + 1);
                _noMoreClosing = end < 0;
                if (end > start + 1)
                {
                    _position = end + 1;
                    part = text[start.._position];
                    return true;
                }
            }
            else if (IsNamePart(text[start]))
            {
                while (_position < text.Length && IsNamePart(text[_position]))
                {
                    _position++;
                }

                if (_position < text.Length && text[_position] == '?')
                {
                    _position++;
                }

                part = text[start.._position];
                return true;
            }
        }

        part = null;
        return false;
    }

    private static bool IsNamePart(char c) => RubyString.IsWord(c) || c == '-';
}
