using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Configuration of the Apache server.</summary>
internal sealed class ApacheLexer : StateLexer
{
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");

    protected override bool Root()
    {
        if (Whitespace())
        {
            return true;
        }

        int word = Peek() != '<' ? Pos : Peek(1) == '/' ? Pos + 2 : Pos + 1;
        int end = Skip(word, CharSet.Word);
        if (end == word)
        {
            return false;
        }

        bool section = word > Pos;
        Put(Punctuation, word);
        return Eat(Known(Slice(word, end), section ? NameLabel : NameClass), end, section ? Section : Directive);
    }

    private static TokenType Known(ReadOnlySpan<char> word, TokenType type) => ApacheWords.All.Has(word) ? type : Text;

    private bool Whitespace() =>
        Peek() == '#' ? Eat(Comment, LineEnd(Pos)) : Has(Pos, CharSet.Space) && Eat(Text, SkipSpace(Pos));

    private bool Section()
    {
        int close = Find(Pos, ">");
        if (close == No)
        {
            return Whitespace();
        }

        Put(StrRegex, close);
        int end = close + 1;
        end = At(end) == '\r' ? At(end + 1) == '\n' ? end + 2 : end + 1 : At(end) == '\n' ? end + 1 : end;
        return EatPop(Punctuation, end);
    }

    private bool Directive()
    {
        char c = Peek();
        if (c is '\r' or '\n')
        {
            return EatPop(Text, c == '\r' && Peek(1) == '\n' ? Pos + 2 : Pos + 1);
        }

        if (Whitespace())
        {
            return true;
        }

        int end = Skip(Pos, NotSpace);
        return Eat(Known(Slice(Pos, end), StrSymbol), end);
    }
}
