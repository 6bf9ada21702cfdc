using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>PL/SQL, Oracle's procedural SQL.</summary>
internal sealed class PlSqlLexer : PlSqlPhraseLexer
{
    private static readonly CharSet Operators = CharSet.Of("+%/*=<>@&!^[]-");
    private static readonly CharSet Punctuations = CharSet.Of(";:(),.");
    private static readonly CharSet FloatSuffix = CharSet.Of("fFdD");
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_$");
    private static readonly WordSet Attributes = WordSet.IgnoringCase("TYPE ROWTYPE FOUND ISOPEN NOTFOUND ROWCOUNT");
    private static readonly WordSet Directives = WordSet.IgnoringCase("IF THEN ELSE ELSIF ERROR END");

    // What closes the literal of the Q operator that is open.
    private char quoteClose;

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '-' when Peek(1) == '-':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when Peek(1) == '*':
                return Eat(CommentMultiline, Pos + 2, InsideComment);
            case 'q' or 'Q' when Peek(1) == '\'' && Has(Pos + 2, CharSet.NotNewline):
                quoteClose = Peek(2) switch { '{' => '}', '[' => ']', '(' => ')', '<' => '>', _ => Peek(2) };
                return Eat(Operator, NextChar(Pos + 2), QuotedByOperator);
            case '\'':
                return Eat(Operator, Pos + 1, SingleQuoted);
            case '"':
                return Eat(Operator, Pos + 1, DoubleQuoted);
            case '$':
                return Directive();
        }

        return Number() || Sign(c) || Phrase() || Word();
    }

    private bool Directive()
    {
        int name = Skip(Pos + 1, CharSet.Letter);
        if (!Directives.Has(Slice(Pos + 1, name)))
        {
            int start = Peek(1) != '$' ? No : Peek(2) == '$' ? Pos + 3 : Pos + 2;
            name = Has(start, CharSet.Letter) ? Skip(start, CharSet.Word) : No;
        }

        int end = name == No ? No : SkipSpace(name);
        if (end == name)
        {
            return false;
        }

        Put(CommentPreproc, name);
        return Eat(Text, end);
    }

    private bool Number()
    {
        int start = Peek() is '+' or '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        bool digits = end > start;
        if (At(end) == '.' && (digits || Has(end + 1, CharSet.Digit)))
        {
            int fraction = Skip(end + 1, CharSet.Digit);
            end = fraction > end + 1 ? Exponent(fraction, CharSet.Digit) : fraction;
            return Eat(NumFloat, Has(end, FloatSuffix) ? end + 1 : end);
        }

        return digits && Eat(NumInteger, end);
    }

    private bool Sign(char c)
    {
        char next = Peek(1);
        if (c == '%' && Keyword(Pos + 1, Attributes) is var attribute and not No)
        {
            return Eat(NameAttribute, attribute);
        }

        if ((c is '|' or '.' && next == c) || (c is ':' or '~' && next == '='))
        {
            return Eat(Operator, Pos + 2);
        }

        if (Operators.Has(c))
        {
            return Eat(Operator, Pos + 1);
        }

        return WordOperator() || (c == '.' && Has(Pos + 1, CharSet.Word) ? Eat(Punctuation, Pos + 1, DottedName) : Punctuations.Has(c) && Eat(Punctuation, Pos + 1));
    }

    private bool Word()
    {
        if (!Has(Pos, CharSet.Letter))
        {
            return false;
        }

        int end = Skip(Pos, IdPart);
        ReadOnlySpan<char> word = Slice(Pos, end);
        Put(
            PlSqlWords.Types.Has(word) ? KeywordType
            : PlSqlWords.Functions.Has(word) ? NameFunction
            : PlSqlWords.Reserved.Has(word) ? KeywordReserved
            : PlSqlWords.Keywords.Has(word) ? TokenType.Keyword
            : Name,
            end);
        return Peek() != '.' || !Has(Pos + 1, CharSet.Word) || Eat(Punctuation, Pos + 1, DottedName);
    }

    private bool DottedName()
    {
        if (!Has(Pos, CharSet.Letter))
        {
            return false;
        }

        int end = Skip(Pos, IdPart);
        if (At(end) == '.' && Has(end + 1, CharSet.Word))
        {
            Put(Name, end);
            return Eat(Punctuation, end + 1);
        }

        return EatPop(PlSqlWords.Functions.Has(Slice(Pos, end)) ? NameFunction : Name, end);
    }

    // As in Rouge stars are taken in pairs with what follows, so an even number before the slash does not close.
    private bool InsideComment()
    {
        int end = Pos;
        while (end < End && (Source[end] != '*' || (end + 1 < End && Source[end + 1] != '/')))
        {
            end = Source[end] == '*' ? NextChar(end + 1) : end + 1;
        }

        return end > Pos ? Eat(CommentMultiline, end) : Is(Pos, "*/") && EatPop(CommentMultiline, Pos + 2);
    }

    private bool QuotedByOperator()
    {
        int end = Pos;
        while (end < End && QuotedPieceEnd(end) is var next and not No)
        {
            end = next;
        }

        return end > Pos ? Eat(StrOther, end) : Peek() == quoteClose && Peek(1) == '\'' && EatPop(Operator, Pos + 2);
    }

    private int QuotedPieceEnd(int i)
    {
        int next = NextChar(i);
        return Source[i] == quoteClose ? next < End && Source[next] != '\'' ? NextChar(next) : No
            : At(next) == '\'' ? next + 1
            : Source[i] != '\'' ? next
            : No;
    }

    private bool SingleQuoted() => Quoted(StrSingle, '\'');

    private bool DoubleQuoted() => Quoted(NameVariable, '"');

    private bool Quoted(TokenType type, char quote)
    {
        char c = Peek();
        return c == '\\' ? Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1))
            : c != quote ? Eat(type, Until(Pos, quote, '\\'))
            : Peek(1) == quote ? Eat(StrEscape, Pos + 2)
            : EatPop(Operator, Pos + 1);
    }
}
