using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>P4, which tells switches how to forward packets.</summary>
internal sealed class P4Lexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    private static readonly CharSet Operators = CharSet.Of("|?&<>*~^+/#.=-");
    private static readonly CharSet Punctuations = CharSet.Of("(){}[],:;");
    private static readonly CharSet OctPart = CharSet.Of("0-7_");
    private static readonly CharSet HexPart = CharSet.Of("0-9a-fA-F_");
    private static readonly CharSet BinPart = CharSet.Of("01_");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        abstract action actions apply const default default_action else entries enum exit extern if in inout key list out package
        packet_in packet_out return select size switch this transition tuple type typedef
        """);

    private static readonly WordSet Declarations = WordSet.Of("control header header_union parser state struct table value_set");

    private static readonly WordSet Builtins = WordSet.Of(
        """
        bit bool error extract int isValid match_kind setInvalid setValid string varbit verify void
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, Math.Min(End, LineEnd(Pos) + 1));
            case '/' when SlashComment():
                return true;
            case '#' when Id(SkipSpace(Pos + 1)) is var directive and not No:
                return Eat(CommentPreproc, directive);
            case '@':
                return Id(Pos + 1) is var label and not No && Eat(NameLabel, label);
            case '"':
                return BackslashedQuoteEnd(Pos + 1, '"') is var close and not No && Eat(Str, close);
            case '!':
                return Peek(1) == '=' && Eat(Operator, Pos + 2);
        }

        return Has(Pos, IdStart) ? Word()
            : CharSet.Digit.Has(c) ? Eat(Num, NumberEnd())
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    private int Id(int i) => Has(i, IdStart) ? Skip(i + 1, CharSet.UnicodeWord) : No;

    private bool Word()
    {
        int end = Id(Pos);
        ReadOnlySpan<char> word = Slice(Pos, end);
        if (Keywords.Has(word))
        {
            return Eat(TokenType.Keyword, end);
        }

        if (Declarations.Has(word))
        {
            return Eat(KeywordDeclaration, end);
        }

        if (Builtins.Has(word))
        {
            return Eat(NameBuiltin, end);
        }

        return word.Length > 2 && word[^2] == '_' && word[^1] is 't' or 'h' ? Eat(NameClass, end)
            : word[0] == '_' ? Eat(Num, Skip(Pos, CharSet.DigitOrUnderscore))
            : Eat(Text, end);
    }

    /// <summary>The index behind a number, before whose base its width may stand, as in <c>8w0xFF</c>.</summary>
    private int NumberEnd()
    {
        int width = Skip(Pos, CharSet.Digit);
        int end = At(width) is 's' or 'w' ? BasedEnd(width + 1) : No;
        end = end == No ? BasedEnd(Pos) : end;
        return end != No ? end
            : At(width) is 's' or 'w' && Run(width + 1, CharSet.DigitOrUnderscore) is var plain and not No ? plain
            : Skip(Pos, CharSet.DigitOrUnderscore);
    }

    private int BasedEnd(int i) => At(i) != '0' ? No : At(i + 1) switch
    {
        'o' or 'O' => Run(i + 2, OctPart),
        'x' or 'X' => Run(i + 2, HexPart),
        'b' or 'B' => Run(i + 2, BinPart),
        'd' or 'D' => Run(i + 2, CharSet.DigitOrUnderscore),
        _ => No,
    };
}
