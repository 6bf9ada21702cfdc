using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>AppleScript.</summary>
internal sealed class AppleScriptLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("(){}!,.:");
    private static readonly CharSet Operators = CharSet.Of("*+&=<>/^-", static c => c is '≠' or '≥' or '≤' or '÷');
    private static readonly WordSet HandlerWords = WordSet.Of("in on script to");
    private static readonly WordSet ClassWords = WordSet.Of("text string");

    private static readonly (PhraseSet Phrases, TokenType Type, bool Plural)[] Phrases =
    [
        (AppleScriptPhrases.Literals, NameBuiltin, false),
        (AppleScriptPhrases.Commands, NameBuiltin, false),
        (AppleScriptPhrases.Controls, TokenType.Keyword, false),
        (AppleScriptPhrases.Declarations, TokenType.Keyword, false),
        (AppleScriptPhrases.Reserved, NameBuiltin, false),
        (AppleScriptPhrases.Builtins, NameBuiltin, true),
        (AppleScriptPhrases.HandlerParameters, NameBuiltin, false),
        (AppleScriptPhrases.StudioProperties, NameAttribute, false),
        (AppleScriptPhrases.StudioClasses, NameBuiltin, true),
        (AppleScriptPhrases.StudioCommands, NameBuiltin, false),
        (AppleScriptPhrases.References, NameBuiltin, false),
    ];

    // Classes that only count before another word.
    private static readonly string[] ClassesBeforeWord =
    [
        "alias ", "application ", "boolean ", "class ", "constant ", "date ", "file ", "integer ", "list ", "number ", "POSIX file ", "real ",
        "record ", "reference ", "RGB color ", "script ", "text ",
    ];

    private static readonly string[] Considerations =
    [
        "application responses", "case", "diacriticals", "hyphens", "numeric strings", "punctuation", "white space",
    ];

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        switch (c)
        {
            case '¬' when Peek(1) == '\n':
                return Eat(StrEscape, Pos + 2);
            case '\'' when Peek(1) == 's' && Has(Pos + 2, CharSet.Space):
                return Eat(Text, SkipSpace(Pos + 2));
            case '#' or '-' when c == '#' || Peek(1) == '-':
                return Eat(CommentSingle, LineEnd(Pos));
            case '(' when Peek(1) == '*':
                return Eat(CommentMultiline, Pos + 2);
            case '"':
                return QuotedEnd(Pos + 1, '"') is var end and not No && Eat(StrDouble, end);
            case '«':
                return Chevrons();
        }

        return Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : CharSet.Digit.Has(c) ? Number()
            : CharSet.Letter.Has(c) && (Phrase() || Identifier());
    }

    private bool Chevrons()
    {
        int close = Until(Pos + 1, '»');
        if (close == End || close == Pos + 1)
        {
            return false;
        }

        Put(Text, Pos + 1);
        Put(NameBuiltin, close);
        return Eat(Text, close + 1);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if ((Is(end, "st") || Is(end, "nd") || Is(end, "rd") || Is(end, "th")) && WordEnds(end + 2))
        {
            return Eat(NameBuiltin, end + 2);
        }

        if (At(end) != '.')
        {
            return Eat(NumInteger, end);
        }

        end = Skip(end + 1, CharSet.Digit);
        return Eat(NumFloat, At(end) == 'E' && At(end + 1) is '+' or '-' ? Exponent(end, CharSet.Digit) : end);
    }

    private bool Phrase()
    {
        if (Consideration())
        {
            return true;
        }

        ReadOnlySpan<char> rest = Slice(Pos, End);
        int length = AppleScriptPhrases.Operators.LengthAt(rest);
        if (length > 0)
        {
            return Eat(OperatorWord, Pos + length);
        }

        int word = Skip(Pos, CharSet.Word);
        if (AtLineStart && Has(word, CharSet.Space) && HandlerWords.Has(Slice(Pos, word)))
        {
            Put(TokenType.Keyword, word);
            return Eat(Text, SkipSpace(word));
        }

        if (Is(Pos, "as ") && Class())
        {
            return true;
        }

        foreach (var (phrases, type, plural) in Phrases)
        {
            length = phrases.LengthAt(rest, plural);
            if (length > 0)
            {
                return Eat(type, Pos + length);
            }
        }

        return false;
    }

    private bool Consideration()
    {
        int word = Is(Pos, "considering") ? Pos + 11 : Is(Pos, "ignoring") ? Pos + 8 : No;
        if (word == No)
        {
            return false;
        }

        int start = SkipSpace(word);
        foreach (string consideration in Considerations)
        {
            if (Is(start, consideration))
            {
                Put(TokenType.Keyword, start);
                return Eat(NameBuiltin, start + consideration.Length);
            }
        }

        return false;
    }

    private bool Class()
    {
        int start = Pos + 3;
        int end = No;
        foreach (string name in ClassesBeforeWord)
        {
            if (Is(start, name) && Has(start + name.Length, CharSet.UnicodeWord))
            {
                end = start + name.Length;
                break;
            }
        }

        if (end == No)
        {
            end = Keyword(start, "unit types") is var units and not No ? units
                : Keyword(start, "Unicode text") is var unicode and not No ? unicode
                : Keyword(start, ClassWords);
        }

        if (end == No)
        {
            return false;
        }

        Put(TokenType.Keyword, start);
        return Eat(NameClass, end);
    }

    private bool Identifier()
    {
        int end = Skip(Pos, CharSet.Word);
        return WordEnds(end) && Eat(NameVariable, end);
    }
}
