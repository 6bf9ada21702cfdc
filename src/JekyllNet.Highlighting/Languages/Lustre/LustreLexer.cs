using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Lustre, and with other words Lutin.</summary>
internal class LustreLexer(WordSet keywords, WordSet operators, WordSet types) : MlLexer(keywords, operators, types)
{
    private static readonly CharSet Operators = CharSet.Of(",!$%&*+./:<=>?@^|~#-");
    private static readonly CharSet Punctuations = CharSet.Of("(){}[];");

    private static readonly WordSet LustreKeywords = WordSet.Of(
        """
        assert body const current end enum extern function include is let merge model needs node operator package provides returns
        step struct tel type unsafe uses var
        """);

    private static readonly WordSet LustreOperators = WordSet.Of("and div else fby if mod nor not or pre then when with xor");
    private static readonly WordSet LustreTypes = WordSet.Of("bool int real");

    public LustreLexer()
        : this(LustreKeywords, LustreOperators, LustreTypes)
    {
    }

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            // A longer name may begin with these.
            case 'f' when Is(Pos, "false"):
                return Eat(KeywordConstant, Pos + 5);
            case 't' when Is(Pos, "true"):
                return Eat(KeywordConstant, Pos + 4);
            case '-' when Peek(1) == '-':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' or '(' when Peek(1) == '*':
                int close = Find(Pos + 2, c == '/' ? "*/" : "*)");
                if (close != No)
                {
                    return Eat(CommentMultiline, close + 2);
                }

                break;
            case >= '0' and <= '9':
                int whole = Skip(Pos, CharSet.DigitOrUnderscore);
                int end = FloatEnd(whole);
                return end != No ? Eat(NumFloat, end) : Eat(NumInteger, whole);
            case '\'':
                return CharEnd() is var quoted and not No && Eat(StrChar, quoted);
            case '"':
                return Eat(StrDouble, Pos + 1, InsideString);
        }

        return Word()
            || (Run(Pos, Punctuations) is var marks and not No ? Eat(Punctuation, marks)
                : Run(Pos, Operators) is var signs and not No && Eat(Operator, signs));
    }

    protected override int Id(int i) => NameEnd(i, CharSet.WordStart);
}
