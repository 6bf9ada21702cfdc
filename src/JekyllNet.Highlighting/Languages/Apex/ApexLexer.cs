using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Apex, Salesforce's language.</summary>
internal sealed class ApexLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("+/*~^!%&<>|=.?-");
    private static readonly CharSet Punctuations = CharSet.Of("[](){},:;");
    private static readonly CharSet Underscore = CharSet.Of("_");
    private static readonly CharSet ImportPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet Escaped = CharSet.Of("btnfr\\\"'");
    private static readonly WordSet ClassWords = WordSet.Of("class interface");
    private static readonly WordSet Types = WordSet.IgnoringCase("boolean byte char double float int long short var void");
    private static readonly WordSet Constants = WordSet.IgnoringCase("true false null");

    private static readonly WordSet Keywords = WordSet.IgnoringCase(
        """
        and asc assert break by case catch category continue cube data default delete desc do else end finally first for from goto
        group having if insert instanceof last like limit new nulls offset or order reference return rollup scope select switch
        this throw tracking try typeof update using view viewstat where while with
        """);

    private static readonly WordSet Declarations = WordSet.IgnoringCase(
        """
        abstract const enum extends final global implements inherited native private protected public sharing static super
        synchronized testmethod throws transient virtual volatile with without
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        return SlashComment() || Word() || c switch
        {
            '"' => Eat(StrDouble, Pos + 1, DoubleQuoted),
            '\'' => Eat(StrSingle, Pos + 1, SingleQuoted),
            _ => Number() || (Operators.Has(c) ? Eat(Operator, Pos + 1) : Punctuations.Has(c) && Eat(Punctuation, Pos + 1)),
        };
    }

    /// <summary>A word with the sign before it and the one behind; only a bare word is a keyword.</summary>
    private bool Word()
    {
        if (Keyword(Pos, ClassWords) is var declared and not No)
        {
            return Eat(KeywordDeclaration, declared, ClassName);
        }

        if (Keyword(Pos, "import") is var import and not No)
        {
            return Eat(KeywordNamespace, import, Import);
        }

        char sign = Peek() is '@' or '$' or '.' ? Peek() : '\0';
        int start = sign == '\0' ? Pos : Pos + 1;
        int end = Identifier(start);
        if (end == No)
        {
            return false;
        }

        char behind = At(end) is ':' or '(' ? At(end) : '\0';
        TokenType bare = sign == '\0' && behind == '\0' ? BareType(Slice(start, end)) : Name;
        if (bare != Name || sign == '@' || (behind == '\0' && sign != '.'))
        {
            return Eat(sign == '@' ? NameDecorator : bare, behind == '\0' ? end : end + 1);
        }

        Put(Operator, start);
        Put(behind == ':' ? NameLabel : behind == '(' ? NameFunction : NameProperty, end);
        return Eat(Punctuation, behind == '\0' ? end : end + 1);
    }

    private static TokenType BareType(ReadOnlySpan<char> word) =>
        Keywords.Has(word) ? TokenType.Keyword
        : Declarations.Has(word) ? KeywordDeclaration
        : Types.Has(word) ? KeywordType
        : Constants.Has(word) ? KeywordConstant
        : word.Equals("package", StringComparison.OrdinalIgnoreCase) ? KeywordNamespace
        : Name;

    private bool Number()
    {
        int end = Digits(Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        if (At(end) == '.' && Digits(end + 1, CharSet.Digit) is var fraction and not No)
        {
            int exponent = At(fraction) is 'e' or 'E' ? Digits(fraction + 1, CharSet.Digit) : No;
            fraction = exponent != No ? exponent : fraction;
            return Eat(NumFloat, At(fraction) is 'f' or 'd' ? fraction + 1 : fraction);
        }

        if (Peek() == '0')
        {
            int prefixed = Peek(1) is 'b' or 'B' ? Digits(Pos + 2, CharSet.Bin) : Peek(1) is 'x' or 'X' ? Digits(Pos + 2, CharSet.Hex) : No;
            if (prefixed != No)
            {
                return Eat(Peek(1) is 'b' or 'B' ? NumBin : NumHex, prefixed);
            }

            if (Digits(Pos + 1, CharSet.Oct) is var oct and not No)
            {
                return Eat(NumOct, oct);
            }
        }

        return Eat(NumInteger, At(end) == 'L' ? end + 1 : end);
    }

    /// <summary>Digits, of which two at a time may have underscores between them.</summary>
    private int Digits(int i, CharSet digits)
    {
        int end = No;
        while (Has(i, digits))
        {
            int next = Skip(i + 1, Underscore);
            i = end = next > i + 1 && Has(next, digits) ? next + 1 : i + 1;
        }

        return end;
    }

    private bool ClassName() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Identifier(Pos) is var end and not No && EatPop(NameClass, end);

    private bool Import()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Run(Pos, ImportPart);
        return end != No && EatPop(NameNamespace, At(end) == '*' ? end + 1 : end);
    }

    private bool DoubleQuoted() => Quoted('"');

    private bool SingleQuoted() => Quoted('\'');

    private bool Quoted(char quote)
    {
        char c = Peek();
        return c == quote ? EatPop(StrDouble, Pos + 1)
            : c != '\\' ? Eat(StrDouble, Until(Pos, quote, '\\'))
            : Has(Pos + 1, Escaped) && Eat(StrEscape, Pos + 2);
    }
}
