using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Protocol Buffers.</summary>
internal sealed class ProtobufLexer : StateLexer
{
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet Punctuations = CharSet.Of(",;{}[]()");
    private static readonly CharSet NumberSuffix = CharSet.Of("LlUu");

    // Rouge writes the operators as a range of characters.
    private static readonly CharSet Operators = CharSet.Of("+-=-");

    private static readonly WordSet Keywords =
        WordSet.Of("ctype default extensions import max oneof option optional packed repeated required returns rpc to");

    private static readonly WordSet Types = WordSet.Of(
        "bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 uint64");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        switch (c)
        {
            case '/' when CommentEnd(out TokenType kind) is var comment and not No:
                return Eat(kind, comment);
            case '"' or '\'':
                int close = Until(Pos + 1, c, '\n');
                return At(close) == c && Eat(Str, close + 1);
        }

        return Word() || Number() || (Operators.Has(c) ? Eat(Operator, Pos + 1) : Named());
    }

    private bool Word()
    {
        int end = Keyword(Pos, Keywords);
        if (end != No)
        {
            return Eat(TokenType.Keyword, end);
        }

        end = Keyword(Pos, Types);
        if (end != No)
        {
            return Eat(KeywordType, end);
        }

        if (Is(Pos, "true") || Is(Pos, "false"))
        {
            return Eat(KeywordConstant, Pos + (Peek() == 't' ? 4 : 5));
        }

        return Headed("package", KeywordNamespace, PackageName)
            || Headed("message", KeywordDeclaration, MessageName) || Headed("extend", KeywordDeclaration, MessageName)
            || Headed("enum", KeywordDeclaration, TypeName) || Headed("group", KeywordDeclaration, TypeName)
            || Headed("service", KeywordDeclaration, TypeName);
    }

    private bool Headed(string word, TokenType type, State name)
    {
        int end = Pos + word.Length;
        if (!Is(Pos, word) || !Has(end, CharSet.Space))
        {
            return false;
        }

        Put(type, end);
        return Eat(Text, SkipSpace(end), name);
    }

    private bool PackageName() => NameOr(NameNamespace);

    private bool MessageName() => NameOr(NameClass);

    private bool TypeName() => NameOr(Name);

    private bool NameOr(TokenType type) => Identifier(Pos) is var end and not No ? EatPop(type, end) : Pop();

    private bool Named()
    {
        if (!Has(Pos, CharSet.WordStart))
        {
            return false;
        }

        int end = Skip(Pos, NamePart);
        int equals = Skip(end, CharSet.Blank);
        if (At(equals) != '=')
        {
            return Eat(Name, end);
        }

        Put(NameAttribute, end);
        Put(Text, equals);
        return Eat(Operator, equals + 1);
    }

    private bool Number()
    {
        int sign = Peek() == '-' ? Pos + 1 : Pos;
        if ((Is(sign, "inf") || Is(sign, "nan")) && WordEnds(sign + 3))
        {
            return Eat(NumFloat, sign + 3);
        }

        int whole = Skip(Pos, CharSet.Digit);
        int end = At(whole) == '.' && (whole > Pos || Has(whole + 1, CharSet.Digit)) ? Skip(whole + 1, CharSet.Digit) : whole;
        if (end == Pos)
        {
            return false;
        }

        int exponent = Exponent(end, CharSet.Digit);
        if (exponent > end)
        {
            return Eat(NumFloat, Skip(exponent, NumberSuffix));
        }

        if (end > whole)
        {
            return Eat(NumFloat, At(end) is 'f' or 'F' ? end + 1 : end);
        }

        if (At(whole) is 'f' or 'F')
        {
            return Eat(NumFloat, At(whole + 1) is 'f' or 'F' ? whole + 2 : whole + 1);
        }

        if (Peek() == '0' && Peek(1) == 'x' && Has(Pos + 2, CharSet.Hex))
        {
            return Eat(NumHex, Skip(Skip(Pos + 2, CharSet.Hex), NumberSuffix));
        }

        int octal = Peek() == '0' ? Skip(Pos, CharSet.Oct) : Pos;
        return octal > Pos + 1 ? Eat(NumOct, Skip(octal, NumberSuffix)) : Eat(NumInteger, Skip(whole, NumberSuffix));
    }

    /// <summary>The end of a comment, in which a backslash at the end of a line may part its signs or carry it on.</summary>
    private int CommentEnd(out TokenType kind)
    {
        int second = Peek(1) == '\\' && Peek(2) == '\n' ? Pos + 3 : Pos + 1;
        kind = At(second) == '*' ? CommentMultiline : CommentSingle;
        return At(second) switch
        {
            '*' => BlockEnd(second + 1),
            '/' => ContinuedLineEnd(second + 1),
            _ => No,
        };
    }

    private int BlockEnd(int i)
    {
        int plain = Find(i, "*/");
        int parted = Find(i, "*\\\n/");
        return parted != No && (plain == No || parted < plain) ? parted + 4 : plain == No ? No : plain + 2;
    }

    private int ContinuedLineEnd(int start)
    {
        int line = LineEnd(start);
        while (line > start && Source[line - 1] == '\\')
        {
            if (line == End)
            {
                return No;
            }

            if (line + 1 == End || Source[line + 1] == '\n')
            {
                return line + 1;
            }

            line = LineEnd(line + 1);
        }

        return line;
    }
}
