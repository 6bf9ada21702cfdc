using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>YANG, the language of network management's data models.</summary>
internal sealed class YangLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("{};");
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet PrefixPart = CharSet.Of("a-zA-Z0-9_.-");
    private static readonly CharSet Ends = CharSet.Of(" \t\r\n\f\v{};");
    private static readonly CharSet Other = CharSet.Not(";{} \t\r\n\f\v'\"");
    private static readonly CharSet InComment = CharSet.Not("*/");
    private static readonly string[] Operators = ["and", "or", "not", "+", "."];

    private static readonly WordSet Statements = WordSet.IgnoringCase(
        """
        action anydata anyxml argument augment base belongs-to bit case choice config contact container default description deviate
        deviation enum error-app-tag error-message extension feature fraction-digits grouping identity if-feature import include
        input key leaf leaf-list length list mandatory max-elements min-elements modifier module must namespace notification
        ordered-by organization output path pattern position prefix presence range reference refine require-instance revision
        revision-date rpc status submodule type typedef unique units uses value when yang-version yin-element
        """);

    private static readonly WordSet Types = WordSet.IgnoringCase(
        """
        binary bits boolean decimal64 empty enumeration identityref instance-identifier int16 int32 int64 int8 leafref string
        uint16 uint32 uint64 uint8 union
        """);

    private static readonly WordSet Constants = WordSet.IgnoringCase(
        """
        add current delete deprecated false invert-match max min not-supported obsolete replace true unbounded user
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Skip(Pos, Punctuations));
        }

        foreach (string op in Operators)
        {
            if (Is(Pos, op) && !Has(Pos + op.Length, IdPart))
            {
                return Eat(Operator, Pos + op.Length);
            }
        }

        if (c is '"' or '\'')
        {
            return BackslashedQuoteEnd(Pos + 1, c) is var text and not No && Eat(c == '"' ? StrDouble : StrSingle, text);
        }

        if (c == '/' && Peek(1) is '*' or '/')
        {
            return Peek(1) == '*' ? Eat(Comment, Pos + 2, InsideComment) : Eat(Comment, LineEnd(Pos));
        }

        return PrefixedName() || Number() || Word() || (Run(Pos, Other) is var end and not No && Eat(Name, end));
    }

    private bool PrefixedName()
    {
        int colon = Run(Pos, PrefixPart);
        int end = At(colon) == ':' ? Run(colon + 1, PrefixPart) : No;
        if (end == No || !Has(end, Ends))
        {
            return false;
        }

        Put(NameNamespace, colon);
        Put(Punctuation, colon + 1);
        return Eat(Name, end);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (end == Pos + 4 && At(end) == '-' && Skip(end + 1, CharSet.Digit) == end + 3 && At(end + 3) == '-'
            && Skip(end + 4, CharSet.Digit) == end + 6 && Has(end + 6, Ends))
        {
            return Eat(NameLabel, end + 6);
        }

        int fraction = At(end) == '.' ? Run(end + 1, CharSet.Digit) : No;
        return fraction != No && Has(fraction, Ends) ? Eat(NumFloat, fraction) : Has(end, Ends) && Eat(NumInteger, end);
    }

    private bool Word()
    {
        int end = Run(Pos, IdPart);
        if (end == No || end == End || Source[end] == ':' || !Boundary(end))
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(Statements.Has(word) ? KeywordDeclaration : Types.Has(word) ? KeywordType : Constants.Has(word) ? NameConstant : Name, end);
    }

    private bool InsideComment() =>
        Is(Pos, "/*") ? Eat(Comment, Pos + 2, InsideComment)
        : Is(Pos, "*/") ? EatPop(Comment, Pos + 2)
        : Eat(Comment, Math.Max(Pos + 1, Skip(Pos, InComment)));
}
