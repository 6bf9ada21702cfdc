using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Cmm, the language near C that the Haskell compiler GHC goes through.</summary>
internal sealed class GhcCmmLexer : GhcCmmSpaceLexer
{
    private static readonly CharSet Operators = CharSet.Of("+*/<>=!&|~-");
    private static readonly CharSet Punctuations = CharSet.Of("[].{}:;,()");
    private static readonly CharSet StringPart = CharSet.Not("\\%\"\n");
    private static readonly CharSet InfoPart = CharSet.Of("a-z_");
    private static readonly WordSet Sections = WordSet.Of("bss cstring data relrodata rodata text");
    private static readonly WordSet Infos = WordSet.Of("arg_space args arity fun_type label rep res srt upd updfr_space");
    private static readonly WordSet Globals = WordSet.Of("BaseReg CurrentNursery CurrentTSO Hp HpAlloc HpLim Sp SpLim gcptr");
    private static readonly string[] Tables = ["INFO_TABLE_FUN", "INFO_TABLE_CONSTR", "INFO_TABLE_SELECTOR", "INFO_TABLE_RET", "INFO_TABLE"];

    private static readonly WordSet Statements = WordSet.Of(
        """
        call case ccall else export foreign goto if import jump offset prim push reserve unwind
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        return HeadingOrTime()
            || Section()
            || (c == '#' && Directive())
            || (c == '{' && InfoTables())
            || Comments()
            || Literal()
            || Keywords()
            || Types()
            || Info()
            || Names()
            || Signs()
            || Eat(Text, c == '\\' && Peek(1) == '\n' ? Pos + 2 : NextChar(Pos));
    }

    private bool Section()
    {
        int space = Is(Pos, "section") ? SkipSpace(Pos + 7) : No;
        if (space <= Pos + 7)
        {
            return false;
        }

        Put(TokenType.Keyword, Pos + 7);
        return Eat(Text, space, InsideSection);
    }

    private bool InsideSection()
    {
        switch (Peek())
        {
            case '"' when Find(Pos + 1, "\"") is var close and not No && Sections.Has(Slice(Pos + 1, close)):
                return Eat(NameBuiltin, close + 1);
            case '{':
                return EatPop(Punctuation, Pos + 1);
        }

        return Names() || Signs() || Keywords() || Spaces();
    }

    private bool Spaces() => Has(Pos, CharSet.Space) && Eat(Text, SkipSpace(Pos));

    private bool Directive()
    {
        int end = Is(Pos, "#include") ? Pos + 8 : Is(Pos, "#endif") ? Pos + 6 : Is(Pos, "#else") ? Pos + 5 : Is(Pos, "#if") ? Pos + 3 : No;
        if (end != No)
        {
            return Eat(CommentPreproc, end);
        }

        return Is(Pos, "#define") && Phrase(CommentPreproc, Pos + 7, Goal.Id, NameLabel);
    }

    /// <summary>A word, white space and comments as they are, and what is looked for behind them.</summary>
    private bool Phrase(TokenType type, int end, Goal goal, TokenType goalType, bool parted = false)
    {
        int start = Behind(end, goal);
        if (start == No || (parted && start == end))
        {
            return false;
        }

        Put(type, end);
        Recurse(start);
        return Eat(goalType, GoalEnd(start, goal));
    }

    private void Recurse(int end)
    {
        if (SkipSpace(Pos) >= end)
        {
            Put(Text, end);
        }
        else
        {
            DelegateFresh(new GhcCmmLexer(), end);
        }
    }

    private bool InfoTables()
    {
        if (!Is(Pos, "{ info_tbls:"))
        {
            return false;
        }

        Put(Punctuation, Pos + 2);
        Put(NameEntity, Pos + 9);
        return Eat(Punctuation, Pos + 1, InsideInfoTables);
    }

    private bool InsideInfoTables()
    {
        switch (Peek())
        {
            case '}':
                return EatPop(Punctuation, Pos + 1);
            case '{':
                return Eat(Punctuation, Pos + 1, InsideInfoTables);
            case 'l' when Is(Pos, "label:"):
                return Push(InsideLabel);
            case '(' when ComplexId(Pos + 1).End is var end and not No && At(end) == ',':
                Put(Punctuation, Pos + 1);
                Put(NameLabel, end);
                return Eat(Punctuation, end + 1);
        }

        return Literal() || Info() || Keywords() || Signs() || (Id(Pos) is var id and not No ? Eat(Text, id) : Spaces());
    }

    private bool InsideLabel() =>
        Info() || Names() || Keywords() || Signs()
        || (Peek() == '\n' ? EatPop(Text, Pos + 1) : Run(Pos, CharSet.SpaceButNewline) is var space and not No && Eat(Text, space));

    private bool Comments()
    {
        if (Peek() != '(')
        {
            return SlashComment();
        }

        int close = Is(Pos, "(likely") ? FindOnLine(Pos + 7, ")") : No;
        return close != No && Eat(Comment, close + 1);
    }

    private bool Literal()
    {
        if (Peek() == '"')
        {
            return Eat(StrDelimiter, Pos + 1, InsideString);
        }

        int end = Run(Peek() == '-' ? Pos + 1 : Pos, CharSet.Digit);
        return end != No
            && (At(end) == '.' && Run(end + 1, CharSet.Digit) is var fraction and not No ? Eat(NumFloat, fraction) : Eat(NumInteger, end));
    }

    private bool InsideString()
    {
        char c = Peek();
        return c == '"' ? EatPop(StrDelimiter, Pos + 1)
            : c is '\\' or '%' ? Has(Pos + 1, CharSet.NotNewline) ? Eat(c == '%' ? StrSymbol : StrEscape, NextChar(Pos + 1)) : Eat(Str, Pos + 1)
            : c != '\n' && Eat(Str, Skip(Pos, StringPart));
    }

    private bool Keywords()
    {
        if (Peek() == '"')
        {
            return Eat(StrDouble, Pos + 1);
        }

        int end = Skip(Pos, CharSet.Lower);
        switch (Slice(Pos, end))
        {
            case "const" when Has(end, CharSet.Space):
                Put(KeywordConstant, end);
                return Eat(Text, SkipSpace(end));
            case "arg" or "result" when Behind(end, Goal.Hints) is var hints and not No && hints > end:
                Put(NameProperty, end);
                Recurse(hints);
                Put(NameProperty, Pos + 5);
                return Eat(Punctuation, Pos + 1);
            case "return" when Phrase(TokenType.Keyword, end, Goal.Parenthesis, Punctuation):
            case "default" when Phrase(TokenType.Keyword, end, Goal.Colon, Punctuation):
                return true;
        }

        if (Is(Pos, "switch") && Find(Pos + 6, "{") is var brace and not No)
        {
            Put(TokenType.Keyword, Pos + 6);
            Recurse(brace);
            return Eat(Punctuation, brace + 1);
        }

        if ((Is(Pos, "returns") && Phrase(TokenType.Keyword, Pos + 7, Goal.To, TokenType.Keyword))
            || (Is(Pos, "never") && Phrase(TokenType.Keyword, Pos + 5, Goal.Returns, TokenType.Keyword)))
        {
            return true;
        }

        int space = Statements.Has(Slice(Pos, end)) ? SpaceItemEnd(end) : No;
        if (space == No)
        {
            return false;
        }

        Put(TokenType.Keyword, end);
        Recurse(space);
        return true;
    }

    private bool Types()
    {
        int end = Id(Pos);
        if (end == No)
        {
            return false;
        }

        if (At(end) == '[' && end + 1 < End)
        {
            return Eat(KeywordType, At(end + 1) == ']' ? end + 2 : end);
        }

        int name = Behind(end, Goal.Call);
        if (name > end)
        {
            int open = GoalEnd(name, Goal.Call) - 1;
            Put(NameLabel, end);
            Recurse(name);
            Put(NameFunction, Id(name));
            Recurse(open);
            return Eat(Punctuation, open + 1);
        }

        return Phrase(KeywordType, end, Goal.Id, NameLabel, parted: true);
    }

    private bool Info()
    {
        int end = Skip(Pos, InfoPart);
        if (At(end) != ':' || (!Infos.Has(Slice(Pos, end)) && !Is(Pos, "stack_info:")))
        {
            return false;
        }

        Put(Infos.Has(Slice(Pos, end)) ? NameProperty : NameEntity, end);
        return Eat(Punctuation, end + 1);
    }

    private bool Names()
    {
        char c = Peek();
        switch (c)
        {
            case ':' when Peek(1) == ':':
                return Phrase(Operator, Pos + 2, Goal.TypeName, KeywordType);
            case '<' when Id(Pos + 1) is var tag and not No && At(tag) == '>':
                return Eat(NameBuiltin, tag + 1);
            case '`' when Id(Pos + 1) is var infix and not No && At(infix) == '`':
                Put(Punctuation, Pos + 1);
                Put(NameFunction, infix);
                return Eat(Punctuation, infix + 1);
            case >= 'A' and <= 'Z' or 'g' when GlobalEnd() is var global and not No:
                return Eat(NameVariableGlobal, global);
            case >= 'A' and <= 'Z' when Id(Pos + 1) is var space and not No && At(space) == '.':
                Put(NameNamespace, space);
                return Eat(Punctuation, space + 1, InsideNamespace);
        }

        var (end, open) = ComplexId(Pos);
        return end != No
            && (open != No || Behind(end, Goal.Bracket) != No ? Push(Function)
                : Is(Pos, "CLOSURE") ? Eat(KeywordType, Pos + 7)
                : Eat(NameLabel, end));
    }

    private int GlobalEnd()
    {
        int end = Skip(Pos, CharSet.Word);
        int digits = Peek() == 'R' ? Skip(Pos + 1, CharSet.Digit) : No;
        bool isGlobal = Globals.Has(Slice(Pos, end)) || (digits == end && end - Pos is 2 or 3);
        return isGlobal && Id(end) == No ? end : No;
    }

    private bool InsideNamespace()
    {
        if (Has(Pos, CharSet.Upper) && Id(Pos + 1) is var space and not No && At(space) == '.')
        {
            Put(NameNamespace, space);
            return Eat(Punctuation, space + 1);
        }

        var (end, open) = ComplexId(Pos);
        if (end == No)
        {
            return Pop();
        }

        int bracket = Behind(end, Goal.Bracket);
        if (bracket == No && open == No)
        {
            return EatPop(NameLabel, end);
        }

        Put(NameFunction, bracket != No ? end : open);
        Recurse(bracket != No ? bracket : open);
        return EatPop(Punctuation, Pos + 1);
    }

    // What precedes a parenthesis or a brace.
    private bool Function()
    {
        foreach (string table in Tables)
        {
            if (Is(Pos, table))
            {
                return Eat(NameBuiltin, Pos + table.Length);
            }
        }

        if (Peek() == '%' && Id(Pos + 1) is var primitive and not No)
        {
            return Eat(NameBuiltin, primitive);
        }

        int end = ComplexId(Pos).End;
        return end != No ? Eat(NameFunction, end)
            : Peek() is '(' or '{' ? EatPop(Punctuation, Pos + 1)
            : Spaces() || Comments();
    }

    private bool Signs()
    {
        char c = Peek();
        return c == '.' && Peek(1) == '.' ? Eat(Operator, Pos + 2)
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }
}
