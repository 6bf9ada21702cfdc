using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Feature files of OpenType fonts.</summary>
internal sealed class OpenTypeFeatureLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("[]/(){},.:;=%*<>'-");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9/_.-");
    private static readonly CharSet EscapePart = CharSet.Not(".* \t\r\n\f\v");
    private static readonly CharSet PathPart = CharSet.Not("() \t\r\n\f\v");
    private static readonly CharSet InString = CharSet.Not("\"%\n");
    private static readonly string[] Blocks = ["anonymous", "anon", "feature", "lookup", "table"];

    private static readonly WordSet Keywords = WordSet.Of(
        """
        Ascender Attach AxisValue CapHeight CaretOffset CodePageRange DesignAxis Descender ElidedFallbackName ElidedFallbackNameID
        ElidableAxisValueName FeatUILabelNameID FeatUITooltipTextNameID FontRevision FSType GlyphClassDef HorizAxis.BaseScriptList
        HorizAxis.BaseTagList HorizAxis.MinMax IgnoreBaseGlyphs IgnoreLigatures IgnoreMarks LigatureCaretByDev LigatureCaretByIndex
        LigatureCaretByPos LineGap MarkAttachClass MarkAttachmentType NULL OlderSiblingFontAttribute Panose ParamUILabelNameID
        RightToLeft SampleTextNameID TypoAscender TypoDescender TypoLineGap UnicodeRange UseMarkFilteringSet Vendor VertAdvanceY
        VertAxis.BaseScriptList VertAxis.BaseTagList VertAxis.MinMax VertOriginY VertTypoAscender VertTypoDescender VertTypoLineGap
        WeightClass WidthClass XHeight

        anchorDef anchor anonymous anon by contour cursive device enumerate enum exclude_dflt featureNames feature flag from ignore
        include_dflt include languagesystem language location lookupflag lookup markClass mark nameid name parameters position pos
        required reversesub rsub script sizemenuname substitute subtable sub table useExtension valueRecordDef winAscent winDescent
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (BlockName() || Word())
        {
            return true;
        }

        switch (c)
        {
            case '#':
                return Eat(Comment, LineEnd(Pos));
            case '`':
                return Eat(StrBacktick, Pos + 1);
            case '"':
                return Eat(Str, Pos + 1, InsideString);
            case '\\':
                return Run(Pos + 1, EscapePart) is var escape and not No && Eat(StrEscape, escape);
            case '@':
                return NameEnd(Pos + 1) is var name and not No && Eat(NameClass, name);
            case '0' when Peek(1) == 'x' && Run(Pos + 2, CharSet.Hex) is var hex and not No:
                return Eat(NumHex, hex);
        }

        return CharSet.Digit.Has(c) ? Eat(NumInteger, Skip(Pos, CharSet.Digit)) : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    private int NameEnd(int i) => Has(i, CharSet.WordStart) ? Skip(i + 1, NamePart) : No;

    /// <summary>What stands before the name of a block: a word or the brace that closes it.</summary>
    private bool BlockName()
    {
        if (Peek() == '}' && Has(Pos + 1, CharSet.Space))
        {
            Put(Punctuation, Pos + 1);
            return Eat(Text, Pos + 1, TagName);
        }

        foreach (string block in Blocks)
        {
            int end = Pos + block.Length;
            if (Is(Pos, block) && Has(end, CharSet.Space))
            {
                Put(TokenType.Keyword, end);
                return Eat(Text, SkipSpace(end), TagName);
            }
        }

        return false;
    }

    private bool Word()
    {
        int end = NameEnd(Pos);
        if (end == No)
        {
            return false;
        }

        const string Include = "include";
        return IsIgnoringCase(Pos, Include) && WordEnds(Pos + Include.Length)
            ? Eat(TokenType.Keyword, Pos + Include.Length, IncludedPath)
            : Eat(Keywords.Has(Slice(Pos, end)) ? TokenType.Keyword : Name, end);
    }

    private bool TagName() => NameEnd(Pos) is var end and not No && EatPop(NameFunction, end);

    private bool IncludedPath() => Peek() switch
    {
        ')' => EatPop(Punctuation, Pos + 1),
        '(' => Eat(Punctuation, Pos + 1),
        _ => Has(Pos, CharSet.Space) ? Eat(TextWhitespace, SkipSpace(Pos)) : Eat(Str, Skip(Pos, PathPart)),
    };

    private bool InsideString() =>
        Peek() == '"' ? EatPop(Str, Pos + 1) : Run(Pos, InString) is var end and not No && Eat(Str, end);
}
