using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Java.</summary>
internal sealed class JavaLexer : StateLexer
{
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    private static readonly CharSet UpperCase = CharSet.Of("A-Z", CharSet.Beyond.UpperCase);
    private static readonly CharSet ConstantPart = CharSet.Of("A-Z0-9_", c => char.IsUpper(c) || char.IsDigit(c));
    private static readonly CharSet ClassPart = CharSet.Of("a-zA-Z0-9", char.IsLetterOrDigit);
    private static readonly CharSet TypePart = CharSet.Of("a-zA-Z0-9_.[]<>");
    private static readonly CharSet Operators = CharSet.Of("~^*!%&[](){}<>|+=:;,./?-");
    private static readonly CharSet ImportPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet LowerHex = CharSet.Of("0-9a-f");

    private int noSignatureBefore;

    protected override void OnRun() => noSignatureBefore = 0;

    protected override bool Root() => Blank() || SlashComment() || Words() || Literals() || NameOrLabel() || OperatorOrNumber();

    private bool Blank()
    {
        int end = Skip(Pos, CharSet.SpaceButNewline);
        return end > Pos && Eat(Text, end);
    }

    private bool Words()
    {
        int end = Keyword(Pos, JavaWords.Keywords);
        if (end != No)
        {
            return Eat(TokenType.Keyword, end);
        }

        if (Signature())
        {
            return true;
        }

        if (Peek() == '@' && Has(Pos + 1, NameStart))
        {
            return Eat(NameDecorator, Skip(Pos + 2, CharSet.UnicodeWord));
        }

        end = Skip(Pos, CharSet.Word);
        if (end == Pos || !WordEnds(end))
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return JavaWords.Declarations.Has(word) ? Eat(KeywordDeclaration, end)
            : JavaWords.Types.Has(word) ? Eat(KeywordType, end)
            : JavaWords.Constants.Has(word) ? Eat(KeywordConstant, end)
            : JavaWords.TypeDeclarations.Has(word) ? Eat(KeywordDeclaration, end, ClassName)
            : JavaWords.Imports.Has(word) && Eat(KeywordNamespace, end, Import);
    }

    /// <summary>Words, the last of which has a parenthesis behind it: the head of a method.</summary>
    private bool Signature()
    {
        if (Pos < noSignatureBefore)
        {
            return false;
        }

        int word = SkipSpace(Pos);
        bool first = true;
        while (Has(word, CharSet.WordStart))
        {
            int end = Skip(word + 1, CharSet.Word);
            int paren = SkipSpace(end);
            if (!first && At(paren) == '(')
            {
                DelegateFresh(new JavaLexer(), word);
                Put(NameFunction, end);
                Put(Text, paren);
                return Eat(Operator, paren + 1);
            }

            end = Skip(end, TypePart);
            int next = SkipSpace(end);
            if (next == end)
            {
                word = end;
                break;
            }

            word = next;
            first = false;
        }

        noSignatureBefore = word;
        return false;
    }

    private bool Literals()
    {
        int end = No;
        switch (Peek())
        {
            case '"':
                end = TextBlockEnd();
                if (end != No)
                {
                    return Eat(StrHeredoc, end);
                }

                end = QuotedEnd(Pos + 1, '"');
                return end != No && Eat(Str, end);
            case '\'':
                end = CharEnd();
                return end != No && Eat(StrChar, end);
            case '.' when Has(Pos + 1, NameStart):
                Put(Operator, Pos + 1);
                return Eat(NameAttribute, Skip(Pos + 1, CharSet.UnicodeWord));
            default:
                return false;
        }
    }

    private int TextBlockEnd()
    {
        if (!Is(Pos, "\"\"\""))
        {
            return No;
        }

        int start = Pos + 3;
        int space = Skip(start, CharSet.Space);
        int feed = Slice(start, space).IndexOf('\n');
        int close = feed < 0 ? No : start + feed;
        while (close != No)
        {
            close = Find(close + 1, "\"\"\"");
            if (close != No && Source[close - 1] != '\\')
            {
                return close + 3;
            }
        }

        return No;
    }

    private int CharEnd()
    {
        if (Peek(1) != '\\')
        {
            return Pos + 1 < End && At(NextChar(Pos + 1)) == '\'' ? NextChar(Pos + 1) + 1 : No;
        }

        if (Has(Pos + 2, CharSet.NotNewline) && At(NextChar(Pos + 2)) == '\'')
        {
            return NextChar(Pos + 2) + 1;
        }

        return Peek(2) == 'u' && Skip(Pos + 3, LowerHex, 4) == Pos + 7 && Peek(7) == '\'' ? Pos + 8 : No;
    }

    private bool NameOrLabel()
    {
        int start = Peek() == '$' ? Pos + 1 : Pos;
        if (!Has(start, NameStart))
        {
            return false;
        }

        int end = Skip(start + 1, CharSet.UnicodeWord);
        if (start > Pos)
        {
            return Eat(Name, end);
        }

        if (At(end) == ':')
        {
            return Eat(NameLabel, end + 1);
        }

        if (UpperCase.Has(Peek()))
        {
            int constant = Skip(Pos + 1, ConstantPart);
            if (WordEnds(constant))
            {
                return Eat(NameConstant, constant);
            }

            int type = Skip(Pos + 1, ClassPart);
            if (WordEnds(type))
            {
                return Eat(NameClass, type);
            }
        }

        return Eat(Name, end);
    }

    private bool OperatorOrNumber()
    {
        char c = Peek();
        if (c == '\n')
        {
            return Eat(Text, Pos + 1);
        }

        if (Operators.Has(c))
        {
            return Eat(Operator, Pos + 1);
        }

        int end = Digits(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        int fraction = At(end) == '.' ? Digits(end + 1, CharSet.Digit) : end;
        if (fraction > end + 1)
        {
            int exponent = At(fraction) is 'e' or 'E' ? Digits(fraction + 1, CharSet.Digit) : fraction;
            fraction = exponent > fraction + 1 ? exponent : fraction;
            return Eat(NumFloat, At(fraction) is 'f' or 'd' ? fraction + 1 : fraction);
        }

        if (c == '0')
        {
            int radix = Pos + 2;
            if (Peek(1) is 'b' or 'B' && Has(radix, CharSet.Bin))
            {
                return Eat(NumBin, Digits(radix, CharSet.Bin));
            }

            if (Peek(1) is 'x' or 'X' && Has(radix, CharSet.Hex))
            {
                return Eat(NumHex, Digits(radix, CharSet.Hex));
            }

            if (Has(Pos + 1, CharSet.Oct))
            {
                return Eat(NumOct, Digits(Pos + 1, CharSet.Oct));
            }
        }

        return Eat(NumInteger, At(end) == 'L' ? end + 1 : end);
    }

    /// <summary>Digits; underscores bind the two digits around them, and a digit is bound only once.</summary>
    private int Digits(int i, CharSet digits)
    {
        while (Has(i, digits))
        {
            int next = i + 1;
            while (At(next) == '_')
            {
                next++;
            }

            i = next > i + 1 && Has(next, digits) ? next + 1 : i + 1;
        }

        return i;
    }

    private bool ClassName() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos))
        : Has(Pos, NameStart) && EatPop(NameClass, Skip(Pos + 1, CharSet.UnicodeWord));

    private bool Import()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Skip(Pos, ImportPart);
        return end > Pos && EatPop(NameNamespace, At(end) == '*' ? end + 1 : end);
    }
}
