using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Syzlang, in which calls of a system are described for the fuzzer syzkaller.</summary>
internal sealed class SyzlangLexer : SyzlangTermLexer
{
    protected override bool Root() =>
        Blank() || Directive() || Flags() || Call() || Structure() || (Is(Pos, "type") && Eat(TokenType.Keyword, Pos + 4)
            && PushAll(TypeBody, Gap, TypeArguments, Names, Gap));

    private bool Directive()
    {
        switch (Peek())
        {
            case 'i' when Is(Pos, "include") || Is(Pos, "incdir"):
                Put(TokenType.Keyword, Peek(3) == 'l' ? Pos + 7 : Pos + 6);
                return PushAll(Include, Gap);
            case 'd' when Is(Pos, "define"):
                Put(TokenType.Keyword, Pos + 6);
                return PushAll(Expression, Gap, Names, Gap);
            case 'r' when Is(Pos, "resource"):
                Put(TokenType.Keyword, Pos + 8);
                return PushAll(ResourceValues, LineGap, ResourceType, LineGap, Names, Gap);
            default:
                return false;
        }
    }

    private bool Include()
    {
        int close = Peek() == '<' ? Until(Pos + 1, '>') : End;
        if (close >= End || close == Pos + 1)
        {
            return Pop();
        }

        Put(Punctuation, Pos + 1);
        Put(Str, close);
        return Eat(Punctuation, close + 1);
    }

    // ---- resources and flags ----

    private bool ResourceType() => Peek() == '[' ? Eat(Punctuation, Pos + 1, TypeOf) : Peek() == ']' && EatPop(Punctuation, Pos + 1);

    private bool ResourceValues() => Symbol(':') ? PushAll(Values, Gap) : Pop();

    private bool Flags()
    {
        int end = Identifier(Pos);
        int assignment = end != No ? SkipSpace(end) : No;
        if (assignment <= end || At(assignment) != '=')
        {
            return false;
        }

        Put(end == Pos + 1 && Peek() == '_' ? TokenType.Keyword : Name, end);
        Put(Text, assignment);
        Put(Punctuation, assignment + 1);
        return PushAll(FlagValues, Gap);
    }

    private bool FlagValues() => Symbol('.') || Values();

    // ---- calls ----

    private bool Call() => CallStart() && PushAll(Modifiers, LineGap, Names, LineGap, Arguments, Gap);

    private bool Arguments()
    {
        if (Blank() || Symbol('.') || Symbol(','))
        {
            return true;
        }

        return AnyName() ? PushAll(TypeOf, Gap) : Peek() == ')' && EatPop(Punctuation, Pos + 1);
    }

    // ---- structures, unions and types ----

    private bool Structure()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        end = At(end) == '$' && Run(end + 1, CharSet.Word) is var variant and not No ? variant : end;
        int open = SkipSpace(end);
        if (At(open) is not ('{' or '['))
        {
            return false;
        }

        Put(Name, end);
        Put(Text, open);
        Put(Punctuation, open + 1);
        return PushAll(LineGap, BracketedTerms, LineGap, Fields, Gap);
    }

    private bool Fields() =>
        AnyName() ? PushAll(Gap, Modifiers, LineGap, TypeOf, Gap) : Peek() is '}' or ']' && EatPop(Punctuation, Pos + 1);

    private bool TypeArguments() => Peek() == '[' ? Eat(Punctuation, Pos + 1, TypeArgumentList) : Pop();

    private bool TypeArgumentList() => Blank() || AnyName() || Symbol(',') || (Peek() == ']' && EatPop(Punctuation, Pos + 1));

    private bool TypeBody()
    {
        if (Peek() is not ('{' or '['))
        {
            return Goto(TypeOf);
        }

        EatPop(Punctuation, Pos + 1);
        return PushAll(Gap, BracketedTerms, LineGap, Fields, Gap);
    }
}
