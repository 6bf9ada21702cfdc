using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The assembly language of the Motorola 68000.</summary>
internal sealed class M68kLexer : StateLexer
{
    private static readonly CharSet AtDigit = CharSet.Of("0-8");
    private static readonly CharSet Operators = CharSet.Of("*~&+=|?:<>/-");
    private static readonly CharSet Punctuations = CharSet.Of("(),.");
    private static readonly CharSet CharPart = CharSet.Not("\\'\n");

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case ' ' or (>= '\t' and <= '\r'):
                return Eat(Text, SkipSpace(Pos));
            case ';' or '*' when c == ';' || AtLineStart:
                return Eat(CommentSingle, LineEnd(Pos));
            case '"':
                return Eat(Str, Pos + 1, InsideCString);
            case '#':
                return Eat(NameDecorator, Pos + 1);
            case '\'':
                return CharEnd() is var close and not No && Eat(StrChar, close);
            case '$':
                return Run(Pos + 1, CharSet.Hex) is var hex and not No && Eat(NumHex, hex);
            case '@':
                return Run(Pos + 1, AtDigit) is var oct and not No && Eat(NumOct, oct);
            case '%':
                return Run(Pos + 1, CharSet.Bin) is var bin and not No && Eat(NumBin, bin);
            case '\\':
                return Has(Pos + 1, CharSet.NotNewline) && Eat(CommentPreproc, NextChar(Pos + 1));
            case '[':
                int bracket = Skip(Pos + 1, CharSet.Alphanumeric);
                return At(bracket) == ']' && Eat(Punctuation, bracket + 1);
        }

        return Label() || Size() || Word()
            || (Operators.Has(c) ? Eat(Operator, Pos + 1) : Punctuations.Has(c) && Eat(Punctuation, Pos + 1));
    }

    private bool Label()
    {
        int end = AtLineStart ? Run(Peek() == '.' ? Pos + 1 : Pos, CharSet.Word) : No;
        return end != No && Eat(NameLabel, At(end) == ':' ? end + 1 : end);
    }

    private bool Size() =>
        Peek() == '.' && (Peek(1) | ' ') is 'b' or 's' or 'w' or 'l' && Has(Pos + 2, CharSet.Space) && Eat(NameDecorator, Pos + 3);

    private bool Word()
    {
        if (Has(Pos, CharSet.Digit))
        {
            return Eat(NumInteger, Skip(Pos, CharSet.Digit));
        }

        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(
            M68kWords.Keywords.Has(word) ? TokenType.Keyword
            : M68kWords.Types.Has(word) ? KeywordType
            : M68kWords.Reserved.Has(word) ? KeywordReserved
            : M68kWords.Registers.Has(word) ? NameBuiltin
            : word.IndexOfAnyExcept('_') >= 0 ? NameVariable
            : Name,
            end);
    }

    private int CharEnd()
    {
        if (Peek(1) != '\\')
        {
            int plain = Has(Pos + 1, CharPart) ? NextChar(Pos + 1) : No;
            return At(plain) == '\'' ? plain + 1 : No;
        }

        int end = Has(Pos + 2, CharSet.NotNewline) ? NextChar(Pos + 2) : No;
        if (At(end) != '\'')
        {
            end = Peek(2) is 'x' or 'X' ? Skip(Pos + 3, CharSet.Hex, 2) : Skip(Pos + 2, CharSet.Oct, 3);
        }

        return At(end) == '\'' && end > Pos + 2 ? end + 1 : No;
    }
}
