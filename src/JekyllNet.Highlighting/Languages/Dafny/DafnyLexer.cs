using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Dafny, programs with proofs.</summary>
internal sealed class DafnyLexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("0-9a-zA-Z?");
    private static readonly CharSet IdPart = CharSet.Of("0-9a-zA-Z_'?");
    private static readonly CharSet Escaped = CharSet.Of("\"'ntr\\0");
    private static readonly CharSet InChar = CharSet.Not("'\n\r");
    private static readonly CharSet PlainInString = CharSet.Not("\\\"\n\r");
    private static readonly CharSet InComment = CharSet.Not("*/");
    private static readonly CharSet Operators = CharSet.Of("*!%&<>|^+=:./-");
    private static readonly CharSet Punctuations = CharSet.Of("[](){},;`");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        abstract allocated assert assume break by calc case class codatatype const constructor datatype decreases downto else
        ensures exists expect export extends for forall fresh function ghost greatest if import include invariant iterator label
        least lemma match method modifies modify module nameonly new newtype old opened predicate print provides reads refines
        requires return returns reveal reveals static then this to trait twostate type unchanged var while witness yield yields
        """);

    private static readonly WordSet Types =
        WordSet.Of("bool char int real string nat array array? object object? ORDINAL seq set iset map imap multiset");

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '/' when Peek(1) == '*':
                return Eat(CommentMultiline, Pos + 2, InsideComment);
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, LineEnd(Pos));
            case '*' when Peek(1) == '/':
                return Eat(Error, Pos + 2);
            case '\'':
                return CharLiteral();
            case '"':
                return StringLiteral();
            case '@' when Peek(1) == '"':
                return DoubledQuoteEnd(Pos + 2, '"') is var close and not No ? Eat(StrOther, close) : Eat(Error, End);
            case '\n':
                return Eat(Text, Pos + 1);
            case '_':
                int end = Skip(Pos, IdPart);
                return end == Pos + 1 ? Eat(Name, end) : Eat(Error, Skip(Pos, CharSet.DigitOrUnderscore) == end ? end : Pos + 1);
        }

        return Number() || Word()
            || (Operators.Has(c) ? Eat(Operator, Is(Pos, "..") ? Pos + 2 : Pos + 1)
                : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
                : Run(Pos, CharSet.SpaceButNewline) is var space and not No && Eat(Text, space));
    }

    /// <summary>The index behind a backslash and what it may stand before, or <see cref="TextScanner.No"/>.</summary>
    private int EscapeEnd(int i) =>
        At(i) != '\\' ? No
        : Has(i + 1, Escaped) ? i + 2
        : At(i + 1) == 'u' && Skip(i + 2, CharSet.Hex, 4) == i + 6 ? i + 6
        : No;

    private bool CharLiteral()
    {
        int end = Peek(1) == '\\' ? EscapeEnd(Pos + 1) : Has(Pos + 1, InChar) ? NextChar(Pos + 1) : No;
        if (At(end) == '\'')
        {
            return Eat(StrChar, end + 1);
        }

        end = Skip(Pos + 1, InChar);
        return At(end) == '\'' ? Eat(Error, end + 1) : (end == End || Source[end] == '\n') && Eat(Error, end);
    }

    private bool StringLiteral()
    {
        int i = Pos + 1;
        for (int next = i; next != No; next = EscapeEnd(i))
        {
            i = Skip(next, PlainInString);
        }

        if (At(i) == '"')
        {
            return Eat(StrDouble, i + 1);
        }

        int line = LineEnd(Pos);
        int last = Slice(Pos + 1, line).LastIndexOf('"');
        return Eat(Error, last < 0 ? line : Pos + 1 + last + 1);
    }

    /// <summary>The index behind digits in groups, which underscores part, or <see cref="TextScanner.No"/>.</summary>
    private int GroupsEnd(int i, CharSet digits)
    {
        int end = Run(i, digits);
        while (end != No && At(end) == '_' && Has(end + 1, digits))
        {
            end = Skip(end + 1, digits);
        }

        return end;
    }

    private bool Number()
    {
        int end = GroupsEnd(Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        int fraction = At(end) == '.' ? GroupsEnd(end + 1, CharSet.Digit) : No;
        if (fraction != No && !Has(fraction, IdPart))
        {
            return Eat(NumFloat, fraction);
        }

        int whole = Skip(Pos, IdPart);
        bool bin = Is(Pos, "0b");
        bool hex = Is(Pos, "0x");
        return bin || hex ? Eat(GroupsEnd(Pos + 2, bin ? CharSet.Bin : CharSet.Hex) != whole ? Error : bin ? NumBin : NumHex, whole)
            : Eat(end == whole ? NumInteger : Error, whole);
    }

    private bool Word()
    {
        if (!Has(Pos, IdStart))
        {
            return false;
        }

        int end = Skip(Pos, IdPart);
        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(
            Types.Has(word) || IsSizedType(word) ? KeywordType
            : word is "true" or "false" or "null" ? KeywordConstant
            : word is "as" or "is" or "in" ? OperatorWord
            : Keywords.Has(word) ? KeywordReserved
            : Name,
            end);
    }

    /// <summary>Arrays of two and more dimensions and bit vectors: <c>array2</c>, <c>array12?</c>, <c>bv8</c>.</summary>
    private static bool IsSizedType(ReadOnlySpan<char> word)
    {
        bool isArray = word.StartsWith("array");
        if (!isArray && !word.StartsWith("bv"))
        {
            return false;
        }

        ReadOnlySpan<char> size = isArray ? word[5..] : word[2..];
        size = isArray && size.EndsWith("?") ? size[..^1] : size;
        return size is "0" ? !isArray
            : !size.IsEmpty && size[0] != '0' && !size.ContainsAnyExceptInRange('0', '9') && !(isArray && size is "1");
    }

    private bool InsideComment() =>
        Is(Pos, "*/") ? EatPop(CommentMultiline, Pos + 2)
        : Is(Pos, "/*") ? Eat(CommentMultiline, Pos + 2, InsideComment)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));
}
