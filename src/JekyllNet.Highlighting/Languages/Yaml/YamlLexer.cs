using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>YAML: documents, directives and the lines of the block context.</summary>
internal class YamlLexer : YamlScalarLexer
{
    private static readonly CharSet PlainStart = CharSet.Not(" \t\n\r\f\v?:,[]{}#&*!|>'\"%@`");
    private static readonly CharSet KeyPart = CharSet.Not("#,?[]{}\"'\n");
    private static readonly CharSet VerbatimTag = CharSet.Of("0-9A-Za-z;/?:@&=+$,_.!~*'()[]%-");
    private static readonly CharSet TagSuffix = CharSet.Of("a-zA-Z0-9_;/?:@&=+$,.!~*'()[]%-");
    private static readonly CharSet TagHandle = CharSet.Of("a-zA-Z0-9_-");

    private static readonly CharSet AnchorPart = CharSet.Of("a-zA-Z0-9_-", c =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber);

    private RunMemo key;
    private int keyColon;

    protected override void OnRun() => (key, keyColon) = (default, No);

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '#':
                return Eat(CommentSingle, LineEnd(Pos));
            case '\n':
                return Eat(Text, Skip(Pos, CharSet.Newline));
            case '%' when AtLineStart && Keyword(Pos, "%YAML") is var yaml and not No:
                ResetIndent();
                return Eat(NameTag, yaml, YamlDirective);
            case '%' when AtLineStart && Keyword(Pos, "%TAG") is var tag and not No:
                ResetIndent();
                return Eat(NameTag, tag, TagDirective);
            case '-' or '.' when AtLineStart && (Is(Pos, "---") || Is(Pos, "...")) && (At(Pos + 3) == ' ' || EndOfLine(Pos + 3)):
                ResetIndent();
                return Eat(NameNamespace, Pos + 3, BlockLine);
        }

        int end = Spaces(Pos);
        if (end > Pos && (At(end) == '#' || EndOfLine(end)))
        {
            return Eat(Text, end);
        }

        if (end >= End || CharSet.Space.Has(Source[end]))
        {
            return false;
        }

        int kept = SaveIndent(end - Pos);
        Put(Text, Pos + kept);
        Put(Error, end);
        return Push(BlockLine) && Push(Indentation);
    }

    protected override bool Indentation()
    {
        int space = SkipSpace(Pos);
        int feed = Slice(Pos, space).IndexOf('\n');
        if (feed >= 0)
        {
            return EatPop(Text, Pos + feed + 1, 2);
        }

        int end = Spaces(Pos);
        bool indicator = At(end) is '-' or ':' or '?' && (At(end + 1) == ' ' || EndOfLine(end + 1));
        if (indicator && end == Pos)
        {
            SetIndent(1);
            return Eat(PunctuationIndicator, Pos + 1);
        }

        ContinueIndent(end - Pos);
        return indicator ? Eat(Text, end) : EatPop(Text, end);
    }

    private bool BlockLine()
    {
        int end = Spaces(Pos);
        if (At(end) == '#' || EndOfLine(end))
        {
            return EatPop(Text, end);
        }

        if (end > Pos)
        {
            return Eat(Text, end);
        }

        if (Descriptor() || Key() || BlockScalar() || FlowNode())
        {
            return true;
        }

        bool plain = PlainStart.Has(Peek()) || (Peek() is '?' or ':' or '-' && Pos + 1 < End && !CharSet.Space.Has(Peek(1)));
        return plain && Push(BlockPlainScalar);
    }

    private bool Descriptor()
    {
        int end;
        switch (Peek())
        {
            case '!':
                end = Peek(1) == '<' ? Skip(Pos + 2, VerbatimTag) : No;
                if (end > Pos + 2 && At(end) == '>')
                {
                    return Eat(KeywordType, end + 1);
                }

                int handle = Skip(Pos + 1, TagHandle);
                int suffix = handle > Pos + 1 && At(handle) == '!' ? handle + 1 : Pos + 1;
                return Eat(KeywordType, Skip(suffix, TagSuffix));
            case '&' or '*':
                end = Skip(Pos + 1, AnchorPart);
                return end > Pos + 1 && Eat(Peek() == '&' ? NameLabel : NameVariable, end);
            default:
                return false;
        }
    }

    /// <summary>Everything up to the last colon of the line that has space behind it.</summary>
    protected virtual bool Key()
    {
        if (Pos < key.From || Pos >= key.Past)
        {
            int end = Skip(Pos, KeyPart, ref key);
            keyColon = end - 1;
            while (keyColon > Pos && !(Source[keyColon] == ':' && (keyColon + 1 >= End || CharSet.Space.Has(Source[keyColon + 1]))))
            {
                keyColon--;
            }
        }

        if (keyColon <= Pos)
        {
            return false;
        }

        int colon = keyColon;
        Put(NameAttribute, colon);
        Put(PunctuationIndicator, colon + 1);
        SetIndent(0);
        return true;
    }

    private bool BlockScalar()
    {
        if (Peek() is not ('|' or '>'))
        {
            return false;
        }

        Put(PunctuationIndicator, Peek(1) is '+' or '-' ? Pos + 2 : Pos + 1);
        return Push(BlockScalarContent) && Push(BlockScalarHeader);
    }

    private bool FlowNode() => Peek() switch
    {
        '[' => Eat(PunctuationIndicator, Pos + 1, FlowSequence),
        '{' => Eat(PunctuationIndicator, Pos + 1, FlowMapping),
        '\'' => Eat(StrSingle, Pos + 1, SingleQuoted),
        '"' => Eat(StrDouble, Pos + 1, DoubleQuoted),
        _ => false,
    };

    private bool FlowSequence() => Peek() == ']' ? EatPop(PunctuationIndicator, Pos + 1) : FlowCollection();

    private bool FlowMapping() => Peek() == '}' ? EatPop(PunctuationIndicator, Pos + 1) : FlowCollection();

    private bool FlowCollection()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        return c == '#' ? Eat(CommentSingle, LineEnd(Pos))
            : c is '?' or ':' or ',' ? Eat(PunctuationIndicator, Pos + 1)
            : Descriptor() || FlowNode() || (PlainStart.Has(c) && Push(FlowPlainScalar));
    }

    private bool YamlDirective()
    {
        int version = Spaces(Pos);
        int dot = Skip(version, CharSet.Digit);
        if (version == Pos || dot == version || At(dot) != '.' || !Has(dot + 1, CharSet.Digit))
        {
            return false;
        }

        Put(Text, version);
        return EatGoto(Num, Skip(dot + 1, CharSet.Digit), IgnoredLine);
    }

    private bool TagDirective()
    {
        int handle = Spaces(Pos);
        if (handle == Pos || At(handle) != '!')
        {
            return false;
        }

        int end = Skip(handle + 1, TagHandle);
        end = At(handle + 1) == ' ' ? handle + 1 : At(end) == '!' ? end + 1 : No;
        int prefix = end == No ? No : Spaces(end);
        if (prefix <= end)
        {
            return false;
        }

        int prefixEnd = At(prefix) == '!' ? prefix + 1 : Skip(prefix, TagSuffix);
        if (prefixEnd == prefix)
        {
            return false;
        }

        Put(Text, handle);
        Put(KeywordType, end);
        Put(Text, prefix);
        return EatGoto(KeywordType, prefixEnd, IgnoredLine);
    }
}
