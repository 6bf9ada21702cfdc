using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Kotlin.</summary>
internal sealed class KotlinLexer : StateLexer
{
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z_", c => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber);

    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_-", c => NameStart!.Has(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.Format or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static readonly CharSet Upper = CharSet.Of("A-Z", CharSet.Beyond.UpperCase);
    private static readonly CharSet Punctuations = CharSet.Of("~!%^&*()+=|[]:;,.<>/?{}-");
    private static readonly CharSet InComment = CharSet.Not("/*");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet BinPart = CharSet.Of("01_");
    private static readonly CharSet HexPart = CharSet.Of("0-9a-fA-F_");
    private static readonly WordSet Jumps = WordSet.Of("return continue break this super");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        abstract annotation as break by catch class companion const constructor continue crossinline do dynamic else enum external
        false final finally for fun get if import in infix inline inner interface internal is lateinit noinline null object open
        operator out override package private protected public reified return sealed set super suspend tailrec this throw true try
        typealias typeof val var vararg when where while yield
        """);

    protected override bool Root() => Words() || Layout() || Literals() || Names();

    private bool Words()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end == Pos)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        int next = SkipSpace(end);
        bool spaced = next > end;
        if (spaced && word is "companion" && Keyword(next, "object") is var companion and not No)
        {
            Put(TokenType.Keyword, end);
            Put(Text, next);
            return Eat(TokenType.Keyword, companion);
        }

        if (spaced && word is "data" && Is(next, "class") && Has(next + 5, CharSet.Space))
        {
            Put(KeywordDeclaration, next + 5);
            return Eat(Text, SkipSpace(Pos), ClassName);
        }

        if (spaced)
        {
            State? state = word switch
            {
                "class" or "interface" or "object" => ClassName,
                "fun" => FunctionName,
                "package" or "import" => PackageName,
                "val" or "var" => At(next) == '(' ? Destructure : PropertyName,
                _ => null,
            };
            if (state is not null)
            {
                Put(word is "fun" or "package" or "import" ? TokenType.Keyword : KeywordDeclaration, end);
                Put(Text, next);
                return state == Destructure ? Eat(Punctuation, next + 1, state) : Push(state);
            }
        }

        if (Jumps.Has(word) && (At(end) == '@' || WordEnds(end)))
        {
            int label = At(end) == '@' ? Name(end + 1) : No;
            while (label > end + 1 && !Boundary(label))
            {
                label--;
            }

            Put(TokenType.Keyword, end);
            return Eat(NameDecorator, label > end + 1 ? label : end);
        }

        return WordEnds(end) && Keywords.Has(word) && Eat(TokenType.Keyword, end);
    }

    private bool Layout()
    {
        char c = Peek();
        if (AtLineStart && (c == '[' || CharSet.Space.Has(c)))
        {
            int open = SkipSpace(Pos);
            int close = At(open) == '[' ? Until(open, ']', '\n') : End;
            if (At(close) == ']')
            {
                return Eat(NameAttribute, close + 1);
            }
        }

        int end = Skip(Pos, CharSet.SpaceButNewline);
        if (end > Pos)
        {
            return Eat(Text, end);
        }

        switch (c)
        {
            case '\\' when Peek(1) == '\n':
                return Eat(Text, Pos + 2);
            case '\n':
                return Eat(Text, Pos + 1);
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when Peek(1) == '*':
                int line = LineEnd(Pos);
                int close = Slice(Pos + 2, line).LastIndexOf("*/", StringComparison.Ordinal);
                return close >= 0 ? Eat(CommentMultiline, Pos + close + 4) : Eat(CommentMultiline, line, InsideComment);
            case ':' when Is(Pos, "::class"):
                Put(Operator, Pos + 2);
                return Eat(TokenType.Keyword, Pos + 5);
            case ':' or '!' or '.' when Peek(1) == c:
                return Eat(Operator, Pos + 2);
            case '?' when Peek(1) is ':' or '.':
                return Eat(Operator, Pos + 2);
            default:
                return Number() || (Punctuations.Has(c) && Eat(Punctuation, Pos + 1));
        }
    }

    private bool Number()
    {
        int whole = Digits(Pos, CharSet.DigitOrUnderscore, CharSet.Digit);
        if (At(whole) == '.' && Has(whole + 1, CharSet.Digit))
        {
            int end = KotlinExponent(Digits(whole + 1, CharSet.DigitOrUnderscore, CharSet.Digit));
            return Eat(NumFloat, At(end) is 'f' or 'F' ? end + 1 : end);
        }

        if (whole == Pos)
        {
            return false;
        }

        int exponent = KotlinExponent(whole);
        if (exponent > whole || At(whole) is 'f' or 'F')
        {
            return Eat(NumFloat, At(exponent) is 'f' or 'F' ? exponent + 1 : exponent);
        }

        if (Peek() == '0')
        {
            bool bin = Peek(1) is 'b' or 'B';
            bool hex = Peek(1) is 'x' or 'X';
            if ((bin && Has(Pos + 2, CharSet.Bin)) || (hex && Has(Pos + 2, CharSet.Hex)))
            {
                return Eat(bin ? NumBin : NumHex, IntegerEnd(Digits(Pos + 2, bin ? BinPart : HexPart, bin ? CharSet.Bin : CharSet.Hex)));
            }

            return Eat(NumInteger, IntegerEnd(Pos + 1));
        }

        return Eat(NumInteger, IntegerEnd(whole));
    }

    private int IntegerEnd(int i)
    {
        i = At(i) is 'u' or 'U' ? i + 1 : i;
        return At(i) == 'L' ? i + 1 : i;
    }

    /// <summary>Digits and underscores between them.</summary>
    private int Digits(int i, CharSet part, CharSet digit)
    {
        if (!Has(i, digit))
        {
            return i;
        }

        int end = Skip(i, part);
        while (Source[end - 1] == '_')
        {
            end--;
        }

        return end;
    }

    private int KotlinExponent(int i)
    {
        if (At(i) is not ('e' or 'E'))
        {
            return i;
        }

        int start = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        int end = Digits(start, CharSet.DigitOrUnderscore, CharSet.Digit);
        return end > start ? end : i;
    }

    private bool Literals()
    {
        int end = No;
        switch (Peek())
        {
            case '@' when Peek(1) == '"':
                end = VerbatimEnd(Pos + 2);
                break;
            case '"':
                end = Is(Pos, "\"\"\"") && Find(Pos + 3, "\"\"\"") is var close and not No ? close + 3 : StringEnd(Pos + 1);
                break;
            case '\'':
                int behind = Peek(1) == '\\' && Has(Pos + 2, CharSet.NotNewline) ? NextChar(Pos + 2)
                    : Pos + 1 < End && Peek(1) != '\\' ? NextChar(Pos + 1) : End;
                return At(behind) == '\'' && Eat(StrChar, behind + 1);
            case '@':
                end = ClassNameEnd(Pos + 1);
                return end != No && Eat(NameDecorator, end);
        }

        return end != No && Eat(Str, end);
    }

    private int VerbatimEnd(int i)
    {
        int lastDoubled = No;
        while ((i = Until(i, '"')) < End)
        {
            if (At(i + 1) != '"')
            {
                return i + 1;
            }

            lastDoubled = i + 1;
            i += 2;
        }

        return lastDoubled;
    }

    private int StringEnd(int i)
    {
        int lastEscaped = No;
        for (; i < End; i++)
        {
            switch (Source[i])
            {
                case '"' or '\n':
                    return i + 1;
                case '\\' when At(i + 1) is '\\' or '"':
                    lastEscaped = Source[i + 1] == '"' ? i + 2 : lastEscaped;
                    i++;
                    break;
            }
        }

        return lastEscaped;
    }

    private bool Names()
    {
        int end = ClassNameEnd(Pos);
        if (end != No)
        {
            Put(NameClass, end);
            return At(end) != '<' || Eat(Punctuation, end + 1, TypeParameters);
        }

        end = Name(Pos);
        if (end == No)
        {
            return false;
        }

        return At(SkipSpace(end)) is '(' or '{' ? Eat(NameFunction, end)
            : At(end) == '@' ? Eat(NameDecorator, end + 1)
            : Eat(TokenType.Name, end);
    }

    private int ClassNameEnd(int i) => NameEnd(i, Upper);

    private int Name(int i) => NameEnd(i, NameStart);

    private int NameEnd(int i, CharSet start)
    {
        i = At(i) == '`' ? i + 1 : i;
        if (!Has(i, start))
        {
            return No;
        }

        int end = Skip(i + 1, NamePart);
        return At(end) == '`' ? end + 1 : end;
    }

    private bool PackageName() => Run(Pos, NotSpace) is var end and not No && EatPop(NameNamespace, end);

    private bool ClassName() => ClassNameEnd(Pos) is var end and not No && EatPop(NameClass, end);

    private bool FunctionName()
    {
        if (Peek() == '<')
        {
            return Eat(Punctuation, Pos + 1, TypeParameters);
        }

        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = ClassNameEnd(Pos);
        if (end != No && At(end) == '.')
        {
            Put(NameClass, end);
            return Eat(Punctuation, end + 1);
        }

        end = Name(Pos);
        return end != No && EatPop(NameFunction, end);
    }

    private bool TypeParameters()
    {
        if (ClassNameEnd(Pos) is var end and not No)
        {
            return Eat(NameClass, end);
        }

        switch (Peek())
        {
            case '<':
                return Eat(Punctuation, Pos + 1, TypeParameters);
            case '>':
                return EatPop(Punctuation, Pos + 1);
            case ',' or ':' or '.' or '?':
                return Eat(Punctuation, Pos + 1);
            case 'r' when Is(Pos, "reified"):
                return Eat(TokenType.Keyword, Pos + 7);
            case 'o' when Is(Pos, "out"):
                return Eat(TokenType.Keyword, Pos + 3);
            case 'i' when Is(Pos, "in"):
                return Eat(TokenType.Keyword, Pos + 2);
            default:
                return Has(Pos, CharSet.Space) && Eat(Text, SkipSpace(Pos));
        }
    }

    private bool PropertyName()
    {
        if (Peek() == '<')
        {
            return Eat(Punctuation, Pos + 1, TypeParameters);
        }

        return Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Name(Pos) is var end and not No && EatPop(NameProperty, end);
    }

    private bool Destructure() => Peek() switch
    {
        ',' => Eat(Punctuation, Pos + 1),
        ')' => EatPop(Punctuation, Pos + 1),
        _ => Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Name(Pos) is var end and not No && Eat(NameProperty, end),
    };

    private bool InsideComment() =>
        Is(Pos, "/*") ? Eat(CommentMultiline, Pos + 2, InsideComment)
        : Is(Pos, "*/") ? EatPop(CommentMultiline, Pos + 2)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));
}
