using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The words, signs, numbers and texts of Standard ML.</summary>
internal abstract class SmlTokenLexer : StateLexer
{
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_'");
    private static readonly CharSet SymbolPart = CharSet.Of("!%&$#/:<=>?@\\~`^|*+-");
    private static readonly CharSet Punctuations = CharSet.Of("()[]{},;_");
    private static readonly CharSet SimpleEscape = CharSet.Of("\\\"abtnvfr");
    private static readonly CharSet InComment = CharSet.Not("(*)");
    private static readonly WordSet Symbols = WordSet.Of(": | = => -> # :>");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        abstype and andalso as case datatype do else end eqtype exception fn fun functor handle if in include infix infixr let
        local nonfix of op open orelse raise rec sharing sig signature struct structure then type val where while with withtype
        """);

    /// <summary>A word that begins a declaration.</summary>
    protected abstract bool Declaration();

    protected int IdEnd(int i) => Run(i, IdPart);

    protected int SymbolEnd(int i) => Run(i, SymbolPart);

    protected int NameEnd() => IdEnd(Pos) is var end and not No ? end : SymbolEnd(Pos);

    /// <summary>The end of one of the words, when no prime follows.</summary>
    protected int Reserved(WordSet words) => Keyword(Pos, words) is var end && At(end) != '\'' ? end : No;

    protected int Reserved(string word) => Keyword(Pos, word) is var end && At(end) != '\'' ? end : No;

    /// <summary>Leaves the state before a keyword.</summary>
    protected bool BreakOut() => Reserved(Keywords) != No && Pop();

    protected bool Whitespace() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Is(Pos, "(*") && Eat(Comment, Pos + 2, InsideComment);

    protected bool Core()
    {
        char c = Peek();
        if (Punctuations.Has(c) || Is(Pos, "..."))
        {
            return Eat(Punctuation, c == '.' ? Pos + 3 : Pos + 1);
        }

        switch (c)
        {
            case '"':
                return Eat(StrDouble, Pos + 1, InsideString);
            case '#' when Peek(1) == '"':
                return Eat(StrChar, Pos + 2, InsideChar);
            case '#' when LabelEnd() is var label and not No:
                return Eat(NameLabel, label);
            case '\'' when IdEnd(Pos + 1) is var variable and not No:
                return Eat(NameDecorator, variable);
        }

        return Number() || Declaration() || Word(false);
    }

    private int LabelEnd()
    {
        int start = SkipSpace(Pos + 1);
        return Has(start, CharSet.Digit) && Source[start] != '0' ? Skip(start, CharSet.Digit)
            : IdEnd(start) is var id and not No ? id
            : start > Pos + 1 ? SymbolEnd(start)
            : No;
    }

    private bool Number()
    {
        int start = Peek() == '~' ? Pos + 1 : Pos;
        if (!Has(start, CharSet.Digit))
        {
            return false;
        }

        if (At(start) == '0')
        {
            int hex = At(start + 1) == 'x' ? start + 2 : start == Pos && Is(start, "0wx") ? start + 3 : No;
            if (hex != No && Run(hex, CharSet.Hex) is var hexEnd and not No)
            {
                return Eat(NumHex, hexEnd);
            }

            if (start == Pos && At(start + 1) == 'w' && Run(start + 2, CharSet.Digit) is var word and not No)
            {
                return Eat(NumInteger, word);
            }
        }

        int end = Skip(start, CharSet.Digit);
        int fraction = At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
        int exponent = At(fraction) is 'e' or 'E' ? Run(At(fraction + 1) == '~' ? fraction + 2 : fraction + 1, CharSet.Digit) : No;
        return exponent != No ? Eat(NumFloat, exponent) : Eat(fraction > end ? NumFloat : NumInteger, fraction);
    }

    private bool Word(bool dotted)
    {
        int end = IdEnd(Pos);
        if (end != No && At(end) == '.')
        {
            Put(Keywords.Has(Slice(Pos, end)) ? Error : NameNamespace, end);
            return dotted ? Eat(Punctuation, end + 1) : Eat(Punctuation, end + 1, Dotted);
        }

        end = end != No ? end : SymbolEnd(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = Keywords.Has(word) ? KeywordReserved : Symbols.Has(word) ? Punctuation : Name;
        return dotted ? EatPop(type, end) : Eat(type, end);
    }

    private bool Dotted() => Word(true);

    private bool InsideString() => Quoted(StrDouble);

    private bool InsideChar() => Quoted(StrChar);

    private bool Quoted(TokenType type)
    {
        switch (Peek())
        {
            case '"':
                return EatPop(type, Pos + 1);
            case '\\':
                int gap = SkipSpace(Pos + 1);
                return EscapeEnd() is var escape and not No ? Eat(StrEscape, escape)
                    : gap > Pos + 1 && At(gap) == '\\' && Eat(StrInterpol, gap + 1);
            default:
                return Eat(type, Until(Pos, '"', '\\'));
        }
    }

    private int EscapeEnd()
    {
        int i = Pos + 1;
        return Has(i, SimpleEscape) ? i + 1
            : At(i) == '^' && At(i + 1) is >= '@' and <= '^' ? i + 2
            : At(i) == 'u' ? Skip(i + 1, CharSet.Hex, 4) == i + 5 ? i + 5 : No
            : Skip(i, CharSet.Digit, 3) == i + 3 ? i + 3 : No;
    }

    private bool InsideComment() =>
        Is(Pos, "(*") ? Eat(CommentMultiline, Pos + 2, InsideComment)
        : Is(Pos, "*)") ? EatPop(CommentMultiline, Pos + 2)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));
}
