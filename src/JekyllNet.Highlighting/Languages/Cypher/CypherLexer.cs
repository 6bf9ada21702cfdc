using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Cypher, the query language of Neo4j.</summary>
internal sealed class CypherLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("*+<>=&|~%^-");
    private static readonly CharSet Symbols = CharSet.Of("{}),;[]");
    private static readonly CharSet NumberPart = CharSet.Of("._0-9");
    private static readonly CharSet NamePart = CharSet.Of(".a-zA-Z0-9_");
    private static readonly CharSet WordPart = CharSet.Of(".a-zA-Z0-9_$");
    private static readonly CharSet InComment = CharSet.Not("/*");

    private static readonly WordSet Functions = WordSet.IgnoringCase(
        """
        ABS ACOS ALLSHORTESTPATHS ASIN ATAN ATAN2 AVG CEIL COALESCE COLLECT COS COT COUNT DATE DEGREES E ENDNODE EXP EXTRACT FILTER
        FLOOR HAVERSIN HEAD ID KEYS LABELS LAST LEFT LENGTH LOG LOG10 LOWER LTRIM MAX MIN NODE NODES PERCENTILECONT PERCENTILEDISC
        PI RADIANS RAND RANGE REDUCE REL RELATIONSHIP RELATIONSHIPS REPLACE REVERSE RIGHT ROUND RTRIM SHORTESTPATH SIGN SIN SIZE
        SPLIT SQRT STARTNODE STDEV STDEVP STR SUBSTRING SUM TAIL TAN TIMESTAMP TOFLOAT TOINT TOINTEGER TOSTRING TRIM TYPE UPPER
        """);

    private static readonly WordSet Predicates = WordSet.IgnoringCase(
        """
        ALL AND ANY CONTAINS EXISTS HAS IN NONE NOT OR SINGLE XOR
        """);

    private static readonly WordSet Keywords = WordSet.IgnoringCase(
        """
        AS ASC ASCENDING ASSERT BY CALL CASE COMMIT CONSTRAINT CREATE CSV CYPHER DELETE DESC DESCENDING DETACH DISTINCT DROP ELSE
        END ENDS EXPLAIN FALSE FIELDTERMINATOR FOREACH FROM HEADERS IN INDEX IS JOIN LIMIT LOAD MATCH MERGE NULL ON OPTIONAL ORDER
        PERIODIC PROFILE REMOVE RETURN SCAN SET SKIP START STARTS THEN TRUE UNION UNIQUE UNWIND USING WHEN WHERE WITH YIELD
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '/' && Peek(1) is '/' or '*')
        {
            return Peek(1) == '/' ? Eat(CommentSingle, LineEnd(Pos)) : Eat(CommentMultiline, Pos + 2, InsideComment);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Symbols.Has(c) ? Eat(StrSymbol, Pos + 1)
            : Head() || Number() || Word() || Quoted(c);
    }

    private bool InsideComment() =>
        Is(Pos, "/*") ? Eat(CommentMultiline, Pos + 2, InsideComment)
        : Is(Pos, "*/") ? EatPop(CommentMultiline, Pos + 2)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));

    /// <summary>A word before a colon and a number or before a parenthesis, and a label behind a colon.</summary>
    private bool Head()
    {
        if (Peek() == ':')
        {
            return Run(Pos + 1, CharSet.Word) is var label and not No && Eat(NameClass, label);
        }

        int end = Run(Pos, CharSet.Word);
        if (end == No)
        {
            return false;
        }

        if (At(end) == ':')
        {
            int number = SkipSpace(end + 1);
            int digits = Run(At(number) == '-' ? number + 1 : number, NumberPart);
            if (digits == No)
            {
                return false;
            }

            Put(NameLabel, end);
            Put(StrDelimiter, end + 1);
            Put(TextWhitespace, number);
            return Eat(Num, digits);
        }

        int open = SkipSpace(end);
        if (At(open) != '(')
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        Put(Functions.Has(word) ? NameFunction : Keywords.Has(word) ? TokenType.Keyword : Name, end);
        Put(TextWhitespace, open);
        return Eat(StrSymbol, open + 1);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end > Pos && Is(end, "..") && Run(At(end + 2) == '-' ? end + 3 : end + 2, CharSet.Digit) is var range and not No)
        {
            Put(Num, end);
            Put(Operator, end + 2);
            return Eat(Num, range);
        }

        if (At(end) == '.' && (end > Pos || Has(end + 1, CharSet.Digit)))
        {
            return Eat(NumFloat, Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit));
        }

        if (end == Pos)
        {
            return false;
        }

        int exponent = Exponent(end, CharSet.Digit);
        if (exponent > end)
        {
            return Eat(NumFloat, exponent);
        }

        if (Peek() == '0' && Run(Pos + 1, CharSet.Oct) is var oct and not No)
        {
            return Eat(NumOct, oct);
        }

        return Peek() == '0' && Peek(1) is 'x' or 'X' && Run(Pos + 2, CharSet.Hex) is var hex and not No
            ? Eat(NumHex, hex)
            : Eat(NumInteger, end);
    }

    private bool Word()
    {
        int name = Skip(Pos, NamePart);
        if (name > Pos && At(name) == ':')
        {
            return Eat(NameProperty, name + 1);
        }

        if (Peek() == '(')
        {
            return Eat(StrSymbol, Pos + 1);
        }

        int end = Run(Pos, WordPart);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(Predicates.Has(word) ? OperatorWord : Keywords.Has(word) ? TokenType.Keyword : Name, end);
    }

    private bool Quoted(char c)
    {
        int end = c is '"' or '\'' or '`' ? QuotedEnd(Pos + 1, c) : No;
        return end != No && Eat(c == '"' ? StrDouble : c == '\'' ? StrSingle : StrBacktick, end);
    }
}
