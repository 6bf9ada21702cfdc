using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>COBOL.</summary>
internal sealed class CobolLexer : StateLexer
{
    private static readonly CharSet Letter = CharSet.Of("a-zA-Z", CharSet.Beyond.Letters);
    private static readonly CharSet WordPart = CharSet.Of("a-zA-Z0-9-", char.IsLetterOrDigit);
    private static readonly CharSet WordOrHyphen = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet Punctuations = CharSet.Of(".,;:()");
    private static readonly CharSet Operators = CharSet.Of("+*/><=-");
    private static readonly CharSet InDouble = CharSet.Not("\"\\\n");
    private static readonly CharSet InSingle = CharSet.Not("'\\\n");

    protected override bool Root()
    {
        if (AtLineStart && (Is(Pos, "      *") || Is(Pos, "Debug *")))
        {
            return Eat(CommentSpecial, LineEnd(Pos));
        }

        char c = Peek();
        switch (c)
        {
            case '"':
                return Eat(StrDouble, Pos + 1, DoubleQuoted);
            case '\'':
                return Eat(StrSingle, Pos + 1, SingleQuoted);
        }

        if (Word() || Number())
        {
            return true;
        }

        return Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
            : Is(Pos, "*>") ? Eat(CommentSingle, LineEnd(Pos))
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : CharSet.Space.Has(c) ? Eat(TextWhitespace, Pos + 1)
            : Eat(Text, LineEnd(Pos));
    }

    private bool Word()
    {
        int end = Has(Pos, Letter) ? Skip(Pos, WordPart) : Pos;

        // An underscore behind spoils the word, down to a letter of another alphabet.
        while (end > Pos && Has(end, WordOrHyphen))
        {
            end--;
        }

        if (end == Pos)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = CobolWords.Divisions.Has(word) ? KeywordDeclaration
            : CobolWords.Sections.Has(word) ? KeywordNamespace
            : CobolWords.Keywords.Has(word) ? TokenType.Keyword
            : Name;
        return Eat(type, end);
    }

    private bool Number()
    {
        int end = Run(Peek() is '-' or '+' ? Pos + 1 : Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        int fraction = At(end) == '.' ? Run(end + 1, CharSet.Digit) : No;
        return fraction != No && WordEnds(fraction) ? Eat(Num, fraction) : WordEnds(end) && Eat(Num, end);
    }

    private bool DoubleQuoted() => Quoted(StrDouble, '"', InDouble);

    private bool SingleQuoted() => Quoted(StrSingle, '\'', InSingle);

    private bool Quoted(TokenType close, char quote, CharSet inside)
    {
        char c = Peek();
        return c == quote ? EatPop(close, Pos + 1)
            : c == '\\' ? Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1))
            : c != '\n' && Eat(Str, Skip(Pos, inside));
    }
}
