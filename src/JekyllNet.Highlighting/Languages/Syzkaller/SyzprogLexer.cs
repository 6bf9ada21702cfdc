using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The programs of the fuzzer syzkaller: calls, one a line.</summary>
internal sealed class SyzprogLexer : SyzkallerLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("@&=,<>{}[]!$%^*+/|~:;.?-");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        ANY ANYBLOB ANYPTR ANYPTR64 ANYPTRS ANYRES16 ANYRES32 ANYRES64 ANYRESDEC ANYRESHEX ANYRESOCT ANYUNION AUTO false nil true void
        async fail_nth rerun
        """);

    protected override bool Root()
    {
        if (Blank())
        {
            return true;
        }

        int result = ResultEnd();
        int assignment = result != No ? SkipSpace(result) : No;
        if (assignment > result && At(assignment) == '=')
        {
            Put(KeywordPseudo, result);
            Put(Text, assignment);
            return Eat(Punctuation, assignment + 1);
        }

        return CallStart() && PushAll(Modifiers, LineGap, Arguments, Gap);
    }

    /// <summary>The index behind the name of a result: <c>r</c> and digits.</summary>
    private int ResultEnd() => Peek() == 'r' ? Run(Pos + 1, CharSet.Digit) : No;

    private bool Term()
    {
        if (Number() || Strings() || Quoted('\'', StrSingle))
        {
            return true;
        }

        int result = ResultEnd();
        if (result != No)
        {
            return Eat(KeywordPseudo, result);
        }

        int end = Identifier(Pos);
        return end != No && Eat(Keywords.Has(Slice(Pos, end)) ? TokenType.Keyword : Name, end);
    }

    private bool Arguments()
    {
        if (Blank() || Term())
        {
            return true;
        }

        return Peek() switch
        {
            '(' => Eat(Punctuation, Pos + 1, Arguments),
            ')' => EatPop(Punctuation, Pos + 1),
            _ => Has(Pos, Punctuations) && Eat(Punctuation, Pos + 1),
        };
    }

    private bool Modifiers() => Peek() == '(' ? Eat(Punctuation, Pos + 1, ModifierList) : Pop();

    private bool ModifierList()
    {
        if (Blank() || Term())
        {
            return true;
        }

        return Peek() switch
        {
            ',' or ':' => Eat(Punctuation, Pos + 1),
            ')' => EatPop(Punctuation, Pos + 1),
            _ => false,
        };
    }
}
