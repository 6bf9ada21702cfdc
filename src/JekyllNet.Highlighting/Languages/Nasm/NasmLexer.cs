using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The assembly language of NASM.</summary>
/// <remarks>As in Rouge words are known by their beginning, so <c>dword_size</c> begins with a type.</remarks>
internal sealed class NasmLexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z$._?");
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_$.?#@~");
    private static readonly CharSet Punctuations = CharSet.Of(",():[]");
    private static readonly CharSet Operators = CharSet.Of("&|^<>+*/%~-");
    private static readonly CharSet Dollar = CharSet.Of("$");
    private static readonly CharSet LineFeeds = CharSet.Of("\r\n");
    private static readonly CharSet InPreprocessor = CharSet.Not(";\n");

    private static readonly string[] Directives =
    [
        "BITS", "USE16", "USE32", "SECTION", "SEGMENT", "ABSOLUTE", "EXTERN", "GLOBAL", "ORG", "ALIGN", "STRUC", "ENDSTRUC", "COMMON",
        "CPU", "GROUP", "UPPERCASE", "IMPORT", "EXPORT", "LIBRARY", "MODULE",
    ];

    protected override bool Root()
    {
        if (AtLineStart && SkipSpace(Pos) is var percent && At(percent) == '%')
        {
            return Eat(CommentPreproc, percent + 1, Preprocessor);
        }

        if (Whitespace() || Sign())
        {
            return true;
        }

        int end = IdEnd(Pos);
        if (At(end) == ':')
        {
            return Eat(NameLabel, end + 1);
        }

        if (end != No && SkipSpace(end) is var equ && equ > end && IsIgnoringCase(equ, "equ"))
        {
            Put(NameConstant, end);
            return Eat(KeywordDeclaration, equ + 3, Arguments);
        }

        foreach (string directive in Directives)
        {
            if (Is(Pos, directive))
            {
                return Eat(TokenType.Keyword, Pos + directive.Length, Arguments);
            }
        }

        int declaration = DeclarationEnd();
        return declaration != No ? Eat(KeywordDeclaration, declaration, Arguments)
            : end != No ? Eat(NameFunction, end, Arguments)
            : Run(Pos, LineFeeds) is var feeds and not No && Eat(Text, feeds);
    }

    private int DeclarationEnd()
    {
        int size = IsIgnoringCase(Pos, "res") ? Pos + 3 : Peek() is 'd' or 'D' ? Pos + 1 : No;
        return char.ToLowerInvariant(At(size)) is 'b' or 'w' or 'd' or 'q' or 't' ? size + 1 : IsIgnoringCase(Pos, "times") ? Pos + 5 : No;
    }

    private bool Arguments()
    {
        int end = Peek() is '"' or '\'' or '`' ? StringEnd(Peek()) : No;
        if (end != No)
        {
            return Eat(Str, end);
        }

        if (Number() || Sign())
        {
            return true;
        }

        end = RegisterEnd();
        if (end != No)
        {
            return Eat(NameBuiltin, end);
        }

        end = IdEnd(Pos);
        return end != No ? Eat(NameVariable, end)
            : Run(Pos, LineFeeds) is var feeds and not No ? EatPop(Text, feeds)
            : Whitespace();
    }

    // In Rouge neither a backslash nor the letter n can stand in a string.
    private int StringEnd(char quote)
    {
        int i = Pos + 1;
        while (i < End && Source[i] is not 'n' && Source[i] != quote)
        {
            if (Source[i] != '\\')
            {
                i++;
            }
            else if (At(i + 1) == '\\' && At(i + 2) == quote)
            {
                i += 3;
            }
            else
            {
                return No;
            }
        }

        return At(i) == quote && i < End ? i + 1 : No;
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (Peek() == '0' && Peek(1) is 'x' or 'X' && Run(Pos + 2, CharSet.Hex) is var prefixed and not No)
        {
            return Eat(NumHex, prefixed);
        }

        if (Skip(end, CharSet.Hex) is var hex && At(hex) is 'h' or 'H')
        {
            return Eat(NumHex, hex + 1);
        }

        if (At(end) is 'q' or 'Q' && Skip(Pos, CharSet.Oct) == end)
        {
            return Eat(NumOct, end + 1);
        }

        if (At(end) is 'b' or 'B' && Skip(Pos, CharSet.Bin) == end)
        {
            return Eat(NumBin, end + 1);
        }

        int fraction = At(end) == '.' ? Run(At(end + 1) is 'e' or 'E' ? end + 2 : end + 1, CharSet.Digit) : No;
        return fraction != No ? Eat(NumFloat, fraction) : Eat(NumInteger, end);
    }

    private int RegisterEnd()
    {
        char a = char.ToLowerInvariant(Peek());
        char b = char.ToLowerInvariant(Peek(1));
        char c = char.ToLowerInvariant(Peek(2));
        if (a == 'r' && char.IsAsciiDigit(b))
        {
            if (c is >= '0' and <= '5' && char.ToLowerInvariant(Peek(3)) is 'b' or 'w' or 'd')
            {
                return Pos + 4;
            }

            return c is 'b' or 'w' or 'd' ? Pos + 3 : No;
        }

        if (a is >= 'a' and <= 'd' && b is 'l' or 'h' or 'x')
        {
            return Pos + 2;
        }

        if (a is 'e' or 'r' && IsWideName(b, c))
        {
            return Pos + 3;
        }

        if (IsWideName(a, b) || (a is (>= 'c' and <= 'g') or 's' && b == 's'))
        {
            return Pos + 2;
        }

        bool numbered = (a, b) switch
        {
            ('s', 't') or ('m', 'm') => c is >= '0' and <= '7',
            ('c', 'r') => c is >= '0' and <= '4',
            ('d', 'r') => c is (>= '0' and <= '3') or '6' or '7',
            ('t', 'r') => c is >= '3' and <= '7',
            _ => false,
        };
        return numbered ? Pos + 3 : No;
    }

    private static bool IsWideName(char a, char b) =>
        (a is >= 'a' and <= 'd' && b == 'x') || (a is 's' or 'b' && b == 'p') || (a is 's' or 'd' && b == 'i');

    private bool Preprocessor() => Peek() switch
    {
        '\n' => EatPop(CommentPreproc, Pos + 1),
        ';' => LineEnd(Pos) is var end && end < End && EatPop(CommentSingle, end + 1),
        _ => Eat(CommentPreproc, Skip(Pos, InPreprocessor)),
    };

    private bool Whitespace() => Peek() switch
    {
        '\n' => Eat(Text, Pos + 1),
        ' ' or '\t' => Eat(Text, Skip(Pos, CharSet.Blank)),
        ';' => Eat(CommentSingle, LineEnd(Pos)),
        _ => false,
    };

    private bool Sign()
    {
        char c = Peek();
        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Skip(Pos, Punctuations));
        }

        if (Operators.Has(c))
        {
            return Eat(Operator, Skip(Pos, Operators));
        }

        if (c == '$')
        {
            return Eat(KeywordConstant, Skip(Pos, Dollar));
        }

        if (IsIgnoringCase(Pos, "seg") || IsIgnoringCase(Pos, "wrt"))
        {
            return Eat(OperatorWord, Pos + 3);
        }

        if (IsIgnoringCase(Pos, "strict"))
        {
            return Eat(OperatorWord, Pos + 6);
        }

        if (IsIgnoringCase(Pos, "byte") || IsIgnoringCase(Pos, "word"))
        {
            return Eat(KeywordType, Pos + 4);
        }

        return c is 'd' or 'D' or 'q' or 'Q' && IsIgnoringCase(Pos + 1, "word") && Eat(KeywordType, Pos + 5);
    }

    private int IdEnd(int i) => Has(i, IdStart) ? Skip(i + 1, IdPart) : No;
}
