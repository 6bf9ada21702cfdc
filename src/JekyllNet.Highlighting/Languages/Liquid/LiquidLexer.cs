using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Liquid: text, tags and what they take.</summary>
internal sealed class LiquidLexer : LiquidExpressionLexer
{
    private static readonly WordSet Conditions = WordSet.Of("if elsif unless case");
    private static readonly WordSet Breaks = WordSet.Of("break continue");
    private static readonly WordSet Assignments = WordSet.Of("assign echo");
    private static readonly WordSet Loops = WordSet.Of("for tablerow");
    private static readonly WordSet Captures = WordSet.Of("capture increment decrement");
    private static readonly WordSet Includes = WordSet.Of("include render");
    private static readonly WordSet ConditionWords = WordSet.Of("and or contains");
    private static readonly WordSet LoopWords = WordSet.Of("reversed continue");
    private static readonly WordSet IncludeWords = WordSet.Of("with for as");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet PathPart = CharSet.Of("a-zA-Z0-9_/-");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_-");

    protected override bool Root()
    {
        if (Peek() != '{')
        {
            return Eat(Text, Until(Pos, '{'));
        }

        char kind = Peek(1);
        if (kind is not ('%' or '{'))
        {
            return Eat(Text, Pos + 1);
        }

        Put(CommentPreproc, Peek(2) == '-' ? Pos + 3 : Pos + 2);
        return Eat(TextWhitespace, SkipSpace(Pos), kind == '%' ? Logic : Output);
    }

    /// <summary>The lines of a <c>liquid</c> tag.</summary>
    protected override bool LiquidLines() => EndLogic() || Logic();

    private bool Logic()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end == Pos)
        {
            return EndLogic();
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        bool whole = WordEnds(end);
        if (whole)
        {
            if (word is "liquid")
            {
                return Eat(NameTag, end, LiquidLines);
            }

            if (Conditions.Has(word))
            {
                return Eat(NameTag, end, Condition);
            }

            if (word is "when")
            {
                return Eat(NameTag, end, Value);
            }

            if (word is "else" or "ifchanged" || (word.Length > 3 && word.StartsWith("end", StringComparison.Ordinal)))
            {
                return Eat(NameTag, end, EndLogic);
            }

            if (Breaks.Has(word))
            {
                return Eat(KeywordReserved, end, EndLogic);
            }
        }

        if (Loop(word, end) || Capture(word, end) || Verbatim(word, end))
        {
            return true;
        }

        if (whole && Assignments.Has(word))
        {
            return Eat(NameTag, end, Assign);
        }

        return Include(word, end) || Cycle(word, end) || (whole ? Eat(NameTag, end, BlockArguments) : EndLogic());
    }

    private bool Loop(ReadOnlySpan<char> word, int end)
    {
        int name = Loops.Has(word) ? SkipSpace(end) : end;
        if (name == end)
        {
            return false;
        }

        int nameEnd = Skip(name, NotSpace);
        int preposition = SkipSpace(nameEnd);
        if (nameEnd == name || preposition == nameEnd || !Is(preposition, "in") || !Has(preposition + 2, CharSet.Space))
        {
            return false;
        }

        Put(NameTag, end);
        Put(TextWhitespace, name);
        Put(NameVariable, nameEnd);
        Put(TextWhitespace, preposition);
        Put(NameTag, preposition + 2);
        return Eat(TextWhitespace, SkipSpace(Pos), LoopArguments);
    }

    private bool Capture(ReadOnlySpan<char> word, int end)
    {
        int name = Captures.Has(word) ? SkipSpace(end) : end;
        if (name == end || !Has(name, CharSet.WordStart))
        {
            return false;
        }

        Put(NameTag, end);
        Put(TextWhitespace, name);
        return Eat(NameVariable, DashedName(name, '%', '%'), EndLogic);
    }

    private bool Verbatim(ReadOnlySpan<char> word, int end)
    {
        if (word is not ("comment" or "raw"))
        {
            return false;
        }

        bool comment = word is "comment";
        int close = SkipSpace(end);
        int closeEnd = Is(close, "-%}") ? close + 3 : Is(close, "%}") ? close + 2 : No;
        if (closeEnd == No)
        {
            return false;
        }

        Put(NameTag, end);
        Put(TextWhitespace, close);
        return Eat(CommentPreproc, closeEnd, comment ? InsideComment : InsideRaw);
    }

    private bool Include(ReadOnlySpan<char> word, int end)
    {
        int path = Includes.Has(word) ? SkipSpace(end) : end;
        if (path == end)
        {
            return false;
        }

        Put(NameTag, end);
        Put(TextWhitespace, path);
        return Eat(Text, PathEnd(path), IncludeArguments);
    }

    /// <summary>The index behind a file name with a dot in it, or <paramref name="i"/>.</summary>
    private int PathEnd(int i)
    {
        int dot = Skip(i, PathPart);
        if (dot == i || At(dot) != '.')
        {
            return i;
        }

        int end = dot;
        while (At(end) == '.' && Has(end + 1, NamePart))
        {
            end = Skip(end + 1, NamePart);
        }

        while (end > dot + 1 && !(Source[end - 1] != '.' && Boundary(end)))
        {
            end--;
        }

        return end > dot + 1 ? end : i;
    }

    private bool Cycle(ReadOnlySpan<char> word, int end)
    {
        int group = word is "cycle" ? SkipSpace(end) : end;
        if (group == end)
        {
            return false;
        }

        Put(NameTag, end);
        Put(TextWhitespace, group);
        char quote = Peek();
        int groupEnd = quote is '\'' or '"' ? StringEnd() : Skip(Pos, NamePart);
        int colon = groupEnd > Pos ? SkipSpace(groupEnd) : End;
        if (At(colon) == ':')
        {
            Put(quote == '\'' ? StrSingle : quote == '"' ? StrDouble : NameAttribute, groupEnd);
            Put(TextWhitespace, colon);
            Put(Punctuation, colon + 1);
            Put(TextWhitespace, SkipSpace(Pos));
        }

        return Push(TagArguments);
    }

    private bool Output() => Pipe() || EndOutput() || Static() || Variable();

    private bool Condition()
    {
        char c = Peek();
        if ((c is '=' or '!' && Peek(1) == '=') || c is '<' or '>')
        {
            return Eat(Operator, Peek(1) == '=' ? Pos + 2 : Pos + 1);
        }

        int end = Keyword(Pos, ConditionWords);
        return end != No ? Eat(OperatorWord, end) : Value();
    }

    private bool Value() => EndLogic() || Static() || Variable();

    private bool LoopArguments()
    {
        int end = Keyword(Pos, LoopWords);
        return end != No ? Eat(NameAttribute, end) : Peek() == '(' ? Eat(Punctuation, Pos + 1, Range) : TagArguments();
    }

    private bool BlockArguments() => Embedded() || Pipe() || TagArguments();

    private bool TagArguments() => EndLogic() || Arguments();

    private bool Assign() => Peek() switch
    {
        '=' => Eat(Operator, Pos + 1),
        '(' => Eat(Punctuation, Pos + 1, Range),
        _ => Pipe() || Value(),
    };

    private bool IncludeArguments()
    {
        int end = Keyword(Pos, IncludeWords);
        return Embedded() || (end != No ? Eat(KeywordReserved, end) : TagArguments());
    }

    private bool Embedded() =>
        Peek() == '{' && Peek(1) == '{' && Eat(CommentPreproc, Peek(2) == '-' ? Pos + 3 : Pos + 2, EmbeddedOutput);

    private bool InsideComment() => UntilEndTag(Comment, "endcomment");

    private bool InsideRaw() => UntilEndTag(Text, "endraw");

    private bool UntilEndTag(TokenType type, string tag)
    {
        if (Peek() != '{')
        {
            return Eat(type, Until(Pos, '{'));
        }

        int open = Peek(1) == '%' ? Peek(2) == '-' ? Pos + 3 : Pos + 2 : No;
        int name = open == No ? No : SkipSpace(open);
        int space = name != No && Is(name, tag) ? name + tag.Length : No;
        int close = space == No ? No : SkipSpace(space);
        int end = close == No ? No : Is(close, "-%}") ? close + 3 : Is(close, "%}") ? close + 2 : No;
        if (end == No)
        {
            return Eat(type, Pos + 1);
        }

        Put(CommentPreproc, open);
        Put(TextWhitespace, name);
        Put(NameTag, space);
        Put(TextWhitespace, close);
        Put(CommentPreproc, end);
        ResetStack();
        return true;
    }
}
