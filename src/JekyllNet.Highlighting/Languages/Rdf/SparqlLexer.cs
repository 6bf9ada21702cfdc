using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>SPARQL.</summary>
internal sealed class SparqlLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("][(){}.,;=");
    private static readonly CharSet Operators = CharSet.Of("/?*+=!<>");
    private static readonly CharSet PrefixPart = CharSet.Of("a-zA-Z0-9_-", CharSet.Beyond.WordChars);
    private static readonly CharSet StringEscape = CharSet.Of("tbnrf\"'\\");

    // What Rouge lists in mixed case it never finds.
    private static readonly WordSet Builtins = WordSet.IgnoringCase(
        """
        ABS AVG BNODE BOUND CEIL COALESCE CONCAT CONTAINS COUNT DATATYPE DAY ENCODE_FOR_URI FLOOR GROUP_CONCAT HOURS IF IRI LANG
        LANGMATCHES LCASE MAX MD5 MIN MINUTES MONTH NOW RAND REGEX REPLACE ROUND SAMETERM SAMPLE SECONDS SEPARATOR SHA1 SHA256
        SHA384 SHA512 STR STRAFTER STRBEFORE STRDT STRENDS STRLANG STRLEN STRSTARTS STRUUID SUBSTR SUM TIMEZONE TZ UCASE URI UUID
        YEAR
        """);

    private static readonly WordSet Keywords = WordSet.IgnoringCase(
        """
        ADD ALL AS ASC ASK BASE BIND BINDINGS BY CLEAR CONSTRUCT COPY CREATE DATA DEFAULT DELETE DESC DESCRIBE DISTINCT DROP EXISTS
        FILTER FROM GRAPH GROUP HAVING IN INSERT LIMIT LOAD MINUS MOVE NAMED NOT OFFSET OPTIONAL ORDER PREFIX REDUCED SELECT
        SERVICE SILENT TO UNDEF UNION USING VALUES WHERE WITH
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        switch (c)
        {
            case '#':
                return Eat(CommentSingle, LineEnd(Pos));
            case '"':
                return Is(Pos, "\"\"\"") ? Eat(StrDouble, Pos + 3, LongDouble) : Eat(StrDouble, Pos + 1, ShortDouble);
            case '\'':
                return Is(Pos, "'''") ? Eat(StrSingle, Pos + 3, LongSingle) : Eat(StrSingle, Pos + 1, ShortSingle);
            case '$' or '?' when Run(Pos + 1, CharSet.UnicodeWord) is var variable and not No:
                return Eat(NameVariable, variable);
            case '<' when Until(Pos, '>') is var close && close < End:
                return Eat(NameNamespace, close + 1);
        }

        return PrefixedName() || Word() || Number() || (Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Sign(c));
    }

    private bool PrefixedName()
    {
        int colon = Skip(Pos, PrefixPart);
        if (At(colon) != ':')
        {
            return false;
        }

        Put(NameNamespace, colon);
        Put(Operator, colon + 1);
        return Eat(StrSymbol, Skip(colon + 1, PrefixPart));
    }

    private bool Word()
    {
        if (IsIgnoringCase(Pos, "true") || IsIgnoringCase(Pos, "false"))
        {
            return Eat(KeywordConstant, Peek() is 't' or 'T' ? Pos + 4 : Pos + 5);
        }

        int end = Has(Pos, CharSet.Letter) ? Skip(Pos, CharSet.UnicodeWord) : No;
        if (end == Pos + 1)
        {
            return Peek() == 'a' && Eat(TokenType.Keyword, end);
        }

        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(Builtins.Has(word) ? NameBuiltin : Keywords.Has(word) ? TokenType.Keyword : Error, end);
    }

    private bool Number()
    {
        int start = Peek() is '+' or '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        return At(end) == '.' && (end > start || Has(end + 1, CharSet.Digit))
            ? Eat(NumFloat, Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit))
            : end > start && Eat(NumInteger, end);
    }

    private bool Sign(char c) =>
        Operators.Has(c) ? Eat(Operator, Pos + 1) : c is '&' or '|' or '^' && Peek(1) == c && Eat(Operator, Pos + 2);

    private bool ShortDouble() => Peek() == '"' ? EatGoto(StrDouble, Pos + 1, StringEnd) : Inside(StrDouble, '"');

    private bool LongDouble() => Is(Pos, "\"\"\"") ? EatGoto(StrDouble, Pos + 3, StringEnd) : Inside(StrDouble, '"');

    private bool ShortSingle() => Peek() == '\'' ? EatGoto(StrSingle, Pos + 1, StringEnd) : Inside(StrSingle, '\'');

    private bool LongSingle() => Is(Pos, "'''") ? EatGoto(StrSingle, Pos + 3, StringEnd) : Inside(StrSingle, '\'');

    private bool Inside(TokenType type, char quote)
    {
        if (Peek() != '\\')
        {
            return Eat(type, Math.Max(Pos + 1, Until(Pos, quote, '\\')));
        }

        int digits = Peek(1) == 'u' ? 4 : Peek(1) == 'U' ? 8 : 0;
        return digits > 0 && Skip(Pos + 2, CharSet.Hex, digits) == Pos + 2 + digits ? Eat(StrEscape, Pos + 2 + digits)
            : Has(Pos + 1, StringEscape) ? Eat(StrEscape, Pos + 2)
            : Eat(type, Pos + 1);
    }

    /// <summary>The language or the mark of a type behind a string.</summary>
    private bool StringEnd()
    {
        if (Peek() == '@' && Run(Pos + 1, CharSet.Letter) is var end and not No)
        {
            while (At(end) == '-' && Has(end + 1, CharSet.Alphanumeric))
            {
                end = Skip(end + 1, CharSet.Alphanumeric);
            }

            Put(Operator, Pos + 1);
            return Eat(NameProperty, end);
        }

        return Is(Pos, "^^") ? Eat(Operator, Pos + 2) : Pop();
    }
}
