using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Dart.</summary>
internal sealed class DartLexer() : MethodHeadLexer(CharSet.WordStart, TypePart)
{
    private static readonly CharSet TypePart = CharSet.Of("a-zA-Z0-9_.[]");
    private static readonly CharSet Operators = CharSet.Of("~^*!%&|+=:/?-");
    private static readonly CharSet Punctuations = CharSet.Of("[](){}<>.,;");
    private static readonly CharSet EscapeLetter = CharSet.Of("nrt\"'\\");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        as assert await break case catch continue default do else finally for if in is new rethrow return super switch this throw try
        while when with yield
        """);

    private static readonly WordSet Declarations = WordSet.Of(
        """
        abstract base async dynamic const covariant external extends factory final get implements interface late native on operator
        required sealed set static sync typedef var
        """);

    private static readonly WordSet Types = WordSet.Of(
        """
        bool Comparable double Dynamic enum Function int List Map Never Null num Object Pattern Record Set String Symbol Type Uri void
        """);

    private static readonly WordSet Constants = WordSet.Of("true false null");
    private static readonly WordSet Imports = WordSet.Of("import deferred export library part source");

    protected override bool Root()
    {
        char c = Peek();
        if (MethodHeadHere())
        {
            return true;
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '/' when Peek(1) == '/':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when Peek(1) == '*' && Find(Pos + 2, "*/") is var close and not No:
                return Eat(CommentMultiline, close + 2);
            case '"':
                return Eat(Str, Pos + 1, DoubleQuoted);
            case '\'':
                return Eat(Str, Pos + 1, SingleQuoted);
            case 'r' when Peek(1) is '"' or '\'' && Find(Pos + 2, Peek(1) == '"' ? "\"" : "'") is var raw and not No:
                return Eat(StrOther, raw + 1);
            case '#':
                return Eat(StrSymbol, Identifier(Pos + 1) is var symbol and not No ? symbol : Pos + 1);
            case '@' when Identifier(Pos + 1) is var decorator and not No:
                return Eat(NameDecorator, decorator);
            case '.' when Identifier(Pos + 1) is var member and not No:
                Put(Operator, Pos + 1);
                return Eat(NameAttribute, member);
            case '$' when Identifier(Pos + 1) is var name and not No:
                return Eat(Name, name);
        }

        return Word()
            || (Operators.Has(c) && Eat(Operator, Pos + 1))
            || (Punctuations.Has(c) && Eat(Punctuation, Pos + 1))
            || Number();
    }

    private bool MethodHeadHere()
    {
        if (!AtLineStart)
        {
            return false;
        }

        var types = new DartLexer();
        types.Reset();
        return MethodHead(types, Punctuation);
    }

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        if (WordEnds(end))
        {
            if (word is "class" or "mixin")
            {
                return Eat(KeywordDeclaration, end, ClassName);
            }

            int of = word is "part" ? SkipSpace(end) : No;
            if (of != No && Keyword(of, "of") is var part and not No)
            {
                return Eat(KeywordNamespace, part, Import);
            }

            if (Imports.Has(word))
            {
                return Eat(KeywordNamespace, end, Import);
            }

            TokenType type = Keywords.Has(word) ? TokenType.Keyword
                : Declarations.Has(word) ? KeywordDeclaration
                : Types.Has(word) ? KeywordType
                : Constants.Has(word) ? KeywordConstant
                : Name;
            if (type != Name)
            {
                return Eat(type, end);
            }
        }

        return At(end) == ':' ? Eat(NameLabel, end + 1) : Eat(Name, end);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            end = Skip(end + 1, CharSet.Digit);
            int exponent = At(end) is 'e' or 'E' ? At(end + 1) == '-' ? end + 2 : end + 1 : End;
            return Eat(NumFloat, Has(exponent, CharSet.Digit) ? Skip(exponent, CharSet.Digit) : end);
        }

        return Peek() == '0' && Peek(1) == 'x' && Has(Pos + 2, CharSet.Hex)
            ? Eat(NumHex, Skip(Pos + 2, CharSet.Hex))
            : Eat(NumInteger, At(end) == 'L' ? end + 1 : end);
    }

    private bool ClassName() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Identifier(Pos) is var end and not No && EatPop(NameClass, end);

    private bool Import()
    {
        if (Peek() == ';')
        {
            return EatPop(Operator, Pos + 1);
        }

        int end = Keyword(Pos, "show") is var show and not No ? show : Keyword(Pos, "hide");
        return end != No ? Eat(KeywordDeclaration, end) : Root();
    }

    private bool DoubleQuoted() => Quoted('"');

    private bool SingleQuoted() => Quoted('\'');

    private bool Quoted(char quote)
    {
        char c = Peek();
        if (c == quote)
        {
            return EatPop(Str, Pos + 1);
        }

        if (c == '\\')
        {
            return Has(Pos + 1, EscapeLetter) && Eat(StrEscape, Pos + 2);
        }

        if (c != '$')
        {
            int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny('\\', '$', quote);
            return Eat(Str, stop < 0 ? End : Pos + stop);
        }

        int end = Peek(1) == '{' ? Find(Pos + 2, "}") : Identifier(Pos + 1);
        return Peek(1) == '{' ? end > Pos + 2 && Eat(StrInterpol, end + 1) : end != No && Eat(StrInterpol, end);
    }
}
