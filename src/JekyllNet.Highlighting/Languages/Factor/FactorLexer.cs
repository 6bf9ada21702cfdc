using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Factor, a language of words with white space between them.</summary>
internal sealed class FactorLexer : StateLexer
{
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet CharEscape = CharSet.Of("\\abfnrstv");
    private static readonly CharSet Operators = CharSet.Of("+/*=<>^-");
    private static readonly string[] NamespaceStarts = ["ALIAS:", "DEFER:", "FORGET:", "POSTPONE:", "<PRIVATE", "PRIVATE>"];

    private static readonly string[] KeywordStarts =
    [
        "INSTANCE:", "SLOT:", "MIXIN:", "SINGLETON:", "SINGLETONS:", "CONSTANT:", "SYMBOL:", "SYMBOLS:", "ERROR:", "SYNTAX:", "ALIEN:",
        "TYPEDEF:", "FUNCTION:", "STRUCT:",
    ];

    private static readonly WordSet Declarations = WordSet.Of("deprecated final flushable foldable inline recursive");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Skip(Pos, NotSpace);
        if (end < End && (Parsing(end) || SpacedLiteral(end)))
        {
            return true;
        }

        // A longer word may begin with these.
        foreach (string start in CharSet.Upper.Has(c) || c == '<' ? NamespaceStarts : [])
        {
            if (Is(Pos, start))
            {
                return Eat(KeywordNamespace, Pos + start.Length);
            }
        }

        foreach (string start in CharSet.Upper.Has(c) ? KeywordStarts : [])
        {
            if (Is(Pos, start))
            {
                return Eat(TokenType.Keyword, Pos + start.Length);
            }
        }

        int close = c == '"' ? QuotedEnd(Pos + 1, '"') : No;
        if (close == No && end < End && end > Pos + 1 && Source[end - 1] == '"')
        {
            close = QuotedEnd(SkipSpace(end), '"');
        }

        return close != No ? Eat(Str, close) : Eat(FactorWords.Builtins.Has(Slice(Pos, end)) ? NameBuiltin : Name, end);
    }

    private bool Parsing(int end)
    {
        switch (Slice(Pos, end))
        {
            case ":" or "::" or "MACRO:" or "MEMO:" or "GENERIC:" or "HELP:":
                return Names(TokenType.Keyword, end, [NameFunction]);
            case "M:" or "HOOK:" or "GENERIC#":
                return Names(TokenType.Keyword, end, [NameClass, NameFunction]);
            case "C:":
                return Names(TokenType.Keyword, end, [NameFunction, NameClass]);
            case "UNION:" or "INTERSECTION:":
                return Names(TokenType.Keyword, end, [NameClass]);
            case "IN:" or "USE:" or "UNUSE:" or "QUALIFIED:" or "QUALIFIED-WITH:":
                return Names(KeywordNamespace, end, [NameNamespace]);
            case "MAIN:":
                return Names(KeywordNamespace, end, [NameFunction]);
            case "TUPLE:":
                return (Derived(end) || Names(TokenType.Keyword, end, [NameClass])) && Push(Slots);
            case "PREDICATE:":
                return Derived(end);
            case "FROM:" or "EXCLUDE:":
                int name = Skip(SkipSpace(end), NotSpace);
                int arrow = SkipSpace(name);
                return Is(arrow, "=>") && Names(KeywordNamespace, end, [NameNamespace]) && Marked(arrow, 2);
            case "USING:":
                Put(KeywordNamespace, end);
                return Eat(Text, ImportSpaceEnd(), Import);
            case "(":
                return Eat(NameFunction, end, StackEffect);
            case ";":
                return Eat(TokenType.Keyword, end);
            default:
                return false;
        }
    }

    /// <summary>A word that ends at <paramref name="end"/>, and as many words behind it as there are types.</summary>
    private bool Names(TokenType type, int end, ReadOnlySpan<TokenType> types)
    {
        int i = end;
        foreach (TokenType ignored in types)
        {
            int word = SkipSpace(i);
            if (word == i || word == End)
            {
                return false;
            }

            i = Skip(word, NotSpace);
        }

        Put(type, end);
        foreach (TokenType name in types)
        {
            Put(Text, SkipSpace(Pos));
            Put(name, Skip(Pos, NotSpace));
        }

        return true;
    }

    /// <summary>A class, a less-than sign and the class above it.</summary>
    private bool Derived(int end)
    {
        int sign = SkipSpace(Skip(SkipSpace(end), NotSpace));
        int parent = At(sign) == '<' ? SkipSpace(sign + 1) : No;
        return parent > sign + 1 && parent < End && Names(TokenType.Keyword, end, [NameClass]) && Marked(sign, 1) && Rest(parent);
    }

    private bool Marked(int mark, int length)
    {
        Put(Text, mark);
        return Eat(Punctuation, mark + length);
    }

    private bool Rest(int name)
    {
        Put(Text, name);
        return Eat(NameClass, Skip(Pos, NotSpace));
    }

    private int ImportSpaceEnd()
    {
        int i = SkipSpace(Pos);
        while (At(i) == '\\' && Has(i + 1, CharSet.Space))
        {
            i = SkipSpace(i + 1);
        }

        return i;
    }

    /// <summary>What has white space behind: comments, numbers, characters, single signs.</summary>
    private bool SpacedLiteral(int end)
    {
        ReadOnlySpan<char> word = Slice(Pos, end);
        switch (word)
        {
            case "!" or "#!":
                return Eat(Comment, LineEnd(SkipSpace(end)));
            case "t" or "f":
                return Eat(NameConstant, end);
            case "CHAR:":
                return Escaped(SkipSpace(end)) is var close and not No && Has(close, CharSet.Space) && Eat(StrChar, close);
            case "HEX:":
                return Digits(NumHex, SkipSpace(end), CharSet.Hex);
            case "BIN:":
                return Digits(NumBin, SkipSpace(end), CharSet.Bin);
            case "OCT:":
                return Digits(NumOct, SkipSpace(end), CharSet.Oct);
        }

        if (word.Length == 1 && Operators.Has(word[0]))
        {
            return Eat(Operator, end);
        }

        if (Declarations.Has(word))
        {
            return Eat(TokenType.Keyword, end);
        }

        int whole = Run(word[0] == '-' ? Pos + 1 : Pos, CharSet.Digit);
        int fraction = At(whole) == '.' ? Run(whole + 1, CharSet.Digit) : No;
        return end == whole ? Eat(NumInteger, end) : end == fraction && Eat(NumFloat, end);
    }

    private int Escaped(int i) => At(i) == '\\' ? Skip(i + 1, CharEscape) : i < End ? NextChar(i) : No;

    private bool Digits(TokenType type, int i, CharSet set) => Run(i, set) is var end and not No && Has(end, CharSet.Space) && Eat(type, end);

    private bool StackEffect()
    {
        char c = Peek();
        return CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos))
            : c == '(' ? Eat(NameFunction, Pos + 1, StackEffect)
            : c == ')' ? EatPop(NameFunction, Pos + 1)
            : c == '-' && Peek(1) == '-' ? Eat(NameFunction, Pos + 2)
            : Eat(NameVariable, Skip(Pos, NotSpace));
    }

    private bool Slots() => WordsOf(NameVariable);

    private bool Import() => WordsOf(NameNamespace);

    /// <summary>Words of one kind up to a semicolon.</summary>
    private bool WordsOf(TokenType type) =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos))
        : Peek() == ';' && Has(Pos + 1, CharSet.Space) ? EatPop(TokenType.Keyword, Pos + 1)
        : Eat(type, Skip(Pos, NotSpace));
}
