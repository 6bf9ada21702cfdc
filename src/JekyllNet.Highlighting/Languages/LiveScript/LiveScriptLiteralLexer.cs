using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Names, comments, white space with labels, and the regexes of LiveScript; its strings are CoffeeScript's.</summary>
internal abstract class LiveScriptLiteralLexer : CoffeeScriptLiteralLexer
{
    private static readonly CharSet IdStart = CharSet.Of("$a-zA-Z_");
    private static readonly CharSet InLongRegex = CharSet.Not("/#\\ \t\r\n\f\v");

    /// <summary>The index behind a name, in which a hyphen may stand before a letter, or <see cref="TextScanner.No"/>.</summary>
    protected int IdEnd(int i)
    {
        if (!Has(i, IdStart))
        {
            return No;
        }

        int end = Skip(i + 1, CharSet.Word);
        while (At(end) == '-' && Has(end + 1, CharSet.Letter))
        {
            end = Skip(end + 1, CharSet.Word);
        }

        return end;
    }

    protected bool Comments()
    {
        int close = Peek() == '/' && Peek(1) == '*' ? Find(Pos + 2, "*/") : No;
        return close != No ? Eat(CommentMultiline, close + 2) : Peek() == '#' && Eat(CommentSingle, LineEnd(Pos));
    }

    /// <summary>White space, and the label that may begin a line.</summary>
    protected bool Whitespace()
    {
        if (!Has(Pos, CharSet.Space))
        {
            return false;
        }

        bool isFeed = Peek() == '\n';
        int end = Skip(isFeed ? Pos + 1 : Pos, CharSet.SpaceButNewline);
        int label = isFeed && At(end) == ':' ? IdEnd(end + 1) : No;
        Put(Text, isFeed && label == No ? Pos + 1 : end);
        return label == No || Eat(NameLabel, label);
    }

    /// <summary>Where an operand is wanted: a slash opens a regex.</summary>
    protected bool OperandStart()
    {
        if (Comments() || Whitespace())
        {
            return true;
        }

        if (Is(Pos, "//"))
        {
            return EatGoto(StrRegex, Pos + 2, LongRegex);
        }

        int end = RegexEnd();
        return end != No ? EatPop(StrRegex, end) : Pop();
    }

    protected override bool Interpolation()
    {
        if (base.Interpolation())
        {
            return true;
        }

        int end = Peek() == '#' ? IdEnd(Pos + 1) : No;
        if (end == No)
        {
            return false;
        }

        Put(StrInterpol, Pos + 1);
        return Eat(LiveScriptWords.Builtins.Has(Slice(Pos, end)) ? NameBuiltin : NameVariable, end);
    }

    private bool LongRegex()
    {
        int end = Is(Pos, "//") ? FlagsEnd(Pos + 2) : No;
        if (end != No)
        {
            return EatPop(StrRegex, end);
        }

        if (RegexComment() || Interpolation() || CodeEscape())
        {
            return true;
        }

        if (Peek() == '\\' && Pos + 1 < End)
        {
            int digits = Skip(Pos + 1, CharSet.Digit);
            return digits > Pos + 1 ? Eat(NameVariable, digits) : Eat(StrEscape, NextChar(Pos + 1));
        }

        return Eat(StrRegex, Math.Max(Pos + 1, Skip(Pos, InLongRegex)));
    }

    /// <summary>A hash at the beginning of a line or behind white space, with white space or nothing behind.</summary>
    private bool RegexComment()
    {
        int hash = SkipSpace(Pos);
        if (At(hash) != '#' || (hash == Pos && !AtLineStart))
        {
            return false;
        }

        int text = SkipSpace(hash + 1);
        if (text == hash + 1 && text < End)
        {
            return false;
        }

        Put(Text, hash);
        return Eat(CommentSingle, LineEnd(text));
    }
}
