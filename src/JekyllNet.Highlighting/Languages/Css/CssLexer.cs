using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>CSS.</summary>
internal sealed class CssLexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z_-", CharSet.Beyond.Letters);

    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_-", c =>
        CharSet.IsWordChar(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    private static readonly CharSet SelectorOperators = CharSet.Of("~^*!%&[]()<>|+=@:;,./?-");
    private static readonly CharSet ValuePunctuation = CharSet.Of("[]():.,");

    private static readonly WordSet Units = WordSet.Of(
        "px pt pc in cm mm Q em rem ex ch vw vh vmin vmax fr dpi dpcm dppx deg grad rad turn s ms Hz kHz");

    private static readonly string[] VendorPrefixes =
    [
        "-ah-", "-atsc-", "-hp-", "-khtml-", "-moz-", "-ms-", "-o-", "-rim-", "-ro-", "-tc-", "-wap-", "-webkit-", "-xv-", "mso-", "prince-",
    ];

    protected override bool Root()
    {
        if (Basics())
        {
            return true;
        }

        char c = Peek();
        int end = No;
        switch (c)
        {
            case '{':
                return Eat(Punctuation, Pos + 1, Stanza);
            case ':' when (end = Id(Peek(1) == ':' ? Pos + 2 : Pos + 1)) != No:
                return Eat(NameDecorator, end);
            case '.' when (end = Id(Pos + 1)) != No:
                return Eat(NameClass, end);
            case '#' when (end = Id(Pos + 1)) != No:
                return Eat(NameFunction, end);
            case '@' when (end = Id(Pos + 1)) != No:
                return Eat(TokenType.Keyword, end, AtRule);
        }

        end = Id(Pos);
        if (end != No)
        {
            return Eat(NameTag, end);
        }

        if (SelectorOperators.Has(c))
        {
            return Eat(Operator, Pos + 1);
        }

        end = Skip(Pos, CharSet.Digit, 4);
        return Quoted() || (end > Pos && end <= Pos + 3 && At(end) == '%' && Eat(Num, end + 1));
    }

    private bool Basics()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int close = Peek() == '/' && Peek(1) == '*' ? Find(Pos + 2, "*/") : No;
        return close != No && Eat(Comment, close + 2);
    }

    private bool Quoted()
    {
        char c = Peek();
        int end = c is '"' or '\'' ? QuotedEnd(Pos + 1, c) : No;
        return end != No && Eat(c == '"' ? StrSingle : StrDouble, end);
    }

    private int Id(int i) => Has(i, IdStart) ? Skip(i + 1, IdPart) : No;

    private bool Value()
    {
        if (Basics())
        {
            return true;
        }

        char c = Peek();
        int end;
        if (c == '#')
        {
            end = Skip(Pos + 1, CharSet.Hex, 8);
            return end >= Pos + 4 && Eat(NameOther, end);
        }

        end = NumberEnd();
        if (end != No)
        {
            return Eat(Num, end);
        }

        if (ValuePunctuation.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (Quoted())
        {
            return true;
        }

        if (IsIgnoringCase(Pos, "true"))
        {
            return Eat(NameConstant, Pos + 4);
        }

        if (IsIgnoringCase(Pos, "false"))
        {
            return Eat(NameConstant, Pos + 5);
        }

        end = c == '-' && Peek(1) == '-' ? Id(Pos + 2) : No;
        if (end != No)
        {
            return Eat(Literal, end);
        }

        if (c is '*' or '+' or '/' or '-')
        {
            return Eat(Operator, Pos + 1);
        }

        end = Id(Pos);
        return end != No && Eat(ValueType(Slice(Pos, end)), end);
    }

    private static TokenType ValueType(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : [];
        if (lower.IsEmpty)
        {
            return Name;
        }

        word.ToLowerInvariant(lower);
        return CssWords.Colors.Has(lower) ? NameOther
            : CssWords.Values.Has(lower) ? NameBuiltin
            : CssWords.Functions.Has(lower) ? NameFunction
            : Name;
    }

    private int NumberEnd()
    {
        int start = Peek() == '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            end = Skip(end + 1, CharSet.Digit);
        }

        if (end == start)
        {
            return No;
        }

        if (At(end) == '%')
        {
            return end + 1;
        }

        int unit = Skip(end, CharSet.Letter);
        return unit > end && WordEnds(unit) && Units.Has(Slice(end, unit)) ? unit : end;
    }

    private bool AtRule()
    {
        switch (Peek())
        {
            case '<' or '>' or '~' or '|' or '^' or '$' or '*' when Peek(1) == '=':
                return Eat(Operator, Pos + 2);
            case '<' or '>' or '=':
                return Eat(Operator, Pos + 1);
            case '{':
                int id = Id(SkipSpace(Pos + 1));
                return Eat(Punctuation, Pos + 1, id != No && At(SkipSpace(id)) == ':' ? AtStanza : AtBody);
            case ';':
                return EatPop(Punctuation, Pos + 1);
            default:
                return Value();
        }
    }

    private bool AtBody() => Peek() == '}' ? EatPop(Punctuation, Pos + 1, 2) : Root();

    private bool AtStanza() => Peek() == '}' ? EatPop(Punctuation, Pos + 1, 2) : Stanza();

    private bool Stanza()
    {
        if (Basics())
        {
            return true;
        }

        if (Peek() == '}')
        {
            return EatPop(Punctuation, Pos + 1);
        }

        int end = Id(Pos);
        int colon = end == No ? No : SkipSpace(end);
        if (colon == No || At(colon) != ':')
        {
            return false;
        }

        Put(IsKnownProperty(Slice(Pos, end)) ? NameLabel : NameProperty, end);
        Put(Text, colon);
        return Eat(Punctuation, colon + 1, StanzaValue);
    }

    private static bool IsKnownProperty(ReadOnlySpan<char> name)
    {
        foreach (string prefix in VendorPrefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return CssWords.Properties.Has(name);
    }

    private bool StanzaValue()
    {
        switch (Peek())
        {
            case ';':
                return EatPop(Punctuation, Pos + 1);
            case '}':
                return Pop();
            case '!':
                int important = Keyword(SkipSpace(Pos + 1), "important");
                return important != No && Eat(CommentPreproc, important);
            case '@':
                return AtLineStart && Eat(CommentPreproc, LineEnd(Pos));
            default:
                return Value();
        }
    }
}
