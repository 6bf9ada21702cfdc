using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Visual Basic.</summary>
internal sealed class VisualBasicLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("(){}!#,:");
    private static readonly CharSet Operators = CharSet.Of("&*/\\^+=<>.-");
    private static readonly CharSet NameSuffix = CharSet.Of("%&@!#$");
    private static readonly CharSet IntegerSuffix = CharSet.Of("SILDFR");
    private static readonly WordSet Members = WordSet.Of("Function Sub Property");
    private static readonly WordSet TypeWords = WordSet.Of("Class Structure Enum");
    private static readonly WordSet Namespaces = WordSet.Of("Module Namespace Imports");
    private static readonly WordSet Ended = WordSet.Of("Function Sub Property Class Structure Enum Module Namespace");
    private static readonly string[] Options = ["Strict", "Explicit", "Compare"];
    private static readonly string[] OptionValues = ["On", "Off", "Binary", "Text"];

    protected override bool Root()
    {
        char c = Peek();
        if (Whitespace() || (c == '#' && Directive()))
        {
            return true;
        }

        if (c == '.')
        {
            return Eat(Punctuation, Pos + 1, Dotted);
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (CharSet.Upper.Has(c))
        {
            return Word();
        }

        if (Operators.Has(c))
        {
            return Eat(Operator, Pos + 1);
        }

        if (c == '"')
        {
            return Eat(Str, Pos + 1, InsideString);
        }

        int end = Identifier(Pos);
        return end != No ? Eat(Name, Has(end, NameSuffix) ? end + 1 : end) : Number();
    }

    private bool Whitespace()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '\'' || (IsIgnoringCase(Pos, "rem") && WordEnds(Pos + 3)))
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        int close = Is(Pos, "%{") ? Find(Pos + 2, "%}") : No;
        return close != No && Eat(CommentMultiline, close + 2);
    }

    private bool Directive()
    {
        int end = ThenEnd("#If");
        end = end == No ? ThenEnd("#ElseIf") : end;
        if (end == No && Is(Pos, "#End") && SkipSpace(Pos + 4) is var word && word > Pos + 4)
        {
            end = Is(word, "If") ? word + 2 : Is(word, "ExternalSource") ? word + 14 : Is(word, "Region") ? word + 6 : No;
        }

        if (end == No)
        {
            end = Is(Pos, "#Const") ? Pos + 6
                : (Is(Pos, "#ExternalSource") || Is(Pos, "#Region")) && LineEnd(Pos) < End ? LineEnd(Pos) + 1
                : Is(Pos, "#ExternalChecksum") ? Pos + 17 : No;
        }

        return end != No && Eat(CommentPreproc, end);
    }

    private int ThenEnd(string word)
    {
        int end = Pos + word.Length;
        if (!Is(Pos, word) || !WordEnds(end))
        {
            return No;
        }

        for (int i = end; i < End && Source[i] != '\n'; i++)
        {
            if (Is(i, "Then") && !CharSet.IsWordChar(Source[i - 1]))
            {
                return i + 4;
            }
        }

        return No;
    }

    private bool Word()
    {
        int option = OptionEnd();
        if (option != No)
        {
            return Eat(KeywordDeclaration, option);
        }

        int end = Skip(Pos + 1, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        if (WordEnds(end))
        {
            State? state = word is "End" ? EndOf
                : word is "Dim" or "Const" ? Variable
                : Members.Has(word) ? FunctionName
                : TypeWords.Has(word) ? ClassName
                : Namespaces.Has(word) ? NamespaceName
                : null;
            if (state is not null)
            {
                return Eat(TokenType.Keyword, end, state);
            }
        }

        TokenType type = VisualBasicWords.Keywords.Has(word) ? TokenType.Keyword
            : VisualBasicWords.Types.Has(word) ? KeywordType
            : VisualBasicWords.Operators.Has(word) ? OperatorWord
            : VisualBasicWords.Builtins.Has(word) ? NameBuiltin
            : Name;
        return Eat(type, end);
    }

    private int OptionEnd()
    {
        int name = Is(Pos, "Option") ? SkipSpace(Pos + 6) : No;
        int nameEnd = name > Pos + 6 ? AnyOf(name, Options) : No;
        int value = nameEnd == No ? No : SkipSpace(nameEnd);
        return value > nameEnd ? AnyOf(value, OptionValues) : No;
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.')
        {
            end = Skip(end + 1, CharSet.Digit);
            int exponent = At(end) is 'f' or 'F' ? At(end + 1) is '+' or '-' ? end + 2 : end + 1 : End;
            return Eat(NumFloat, Has(exponent, CharSet.Digit) ? Skip(exponent, CharSet.Digit) : end);
        }

        return Eat(NumInteger, Has(end, IntegerSuffix) ? end + 1 : At(end) == 'U' && At(end + 1) is 'S' or 'I' or 'L' ? end + 2 : end);
    }

    private bool Dotted() => Whitespace() || Identifier(Pos) is var end and not No && EatPop(Name, end);

    private bool InsideString() =>
        Is(Pos, "\"\"") ? Eat(StrEscape, Pos + 2)
        : Peek() == '"' ? EatPop(Str, Peek(1) == 'C' ? Pos + 2 : Pos + 1)
        : Eat(Str, Until(Pos, '"'));

    private bool Variable() => Whitespace() || (Identifier(Pos) is var end and not No ? EatPop(NameVariable, end) : Pop());

    private bool FunctionName() => Whitespace() || Identifier(Pos) is var end and not No && EatPop(NameFunction, end);

    private bool ClassName() => Whitespace() || Identifier(Pos) is var end and not No && EatPop(NameClass, end);

    private bool NamespaceName()
    {
        if (Whitespace())
        {
            return true;
        }

        int end = Identifier(Pos);
        for (int next = end; next != No; next = At(end) == '.' ? Identifier(end + 1) : No)
        {
            end = next;
        }

        return end != No && EatPop(NameNamespace, end);
    }

    private bool EndOf() => Whitespace() || (Keyword(Pos, Ended) is var end and not No ? EatPop(TokenType.Keyword, end) : Pop());
}
