using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>ReScript.</summary>
internal sealed class ReScriptLexer() : ReasonLexer(Keywords, WordOperators, Types)
{
    private static readonly CharSet TextSigns = CharSet.Of(",.:?~\\");
    private static readonly CharSet Operators = CharSet.Of(";_!$%&*+/<=>@^|-");
    private static readonly CharSet Punctuations = CharSet.Of("(){}[];");
    private static readonly CharSet InTemplate = CharSet.Not("$`\\");
    private static readonly WordSet WordOperators = WordSet.Of("mod land lor lxor lsl lsr asr or");
    private static readonly WordSet Types = WordSet.Of("bool int float char string unit list array option ref exn format");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        and as assert constraint downto else exception export external for if import in include lazy let module mutable of open
        private rec switch to try type when while with
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c) || TextSigns.Has(c))
        {
            return Eat(Text, CharSet.Space.Has(c) ? SkipSpace(Pos) : Pos + 1);
        }

        // As in Rouge only the one of the two has to end there.
        if (Is(Pos, "true") || Keyword(Pos, "false") != No)
        {
            return Eat(KeywordConstant, c == 't' ? Pos + 4 : Pos + 5);
        }

        switch (c)
        {
            case '@' when DecoratorEnd() is var decorator and not No:
                return Eat(NameDecorator, decorator);
            case '#' when Id(Pos + 1) is var variant and not No:
                return Eat(NameClass, variant);
            case '`':
                return Eat(StrDouble, Pos + 1, Template);
        }

        return UpperName() || Comments() || Word()
            || (Run(Pos, Punctuations) is var marks and not No ? Eat(Punctuation, marks)
                : Run(Pos, Operators) is var op and not No ? Eat(Operator, op)
                : NumberOrLiteral());
    }

    private int DecoratorEnd()
    {
        int end = Id(Pos + 1);
        while (At(end) == '.' && Id(end + 1) is var more and not No)
        {
            end = more;
        }

        return end;
    }

    private bool Template() => Peek() switch
    {
        '`' => EatPop(StrDouble, Pos + 1),
        '$' => Peek(1) == '{' ? Eat(Punctuation, Pos + 2, Expression) : Eat(StrDouble, Pos + 1),
        '\\' => Peek(1) is '$' or '`' ? Eat(StrEscape, Pos + 2) : Eat(StrDouble, Pos + 1),
        _ => Eat(StrDouble, Skip(Pos, InTemplate)),
    };

    private bool Expression() => Peek() == '}' ? EatPop(Punctuation, Pos + 1) : Root();
}
