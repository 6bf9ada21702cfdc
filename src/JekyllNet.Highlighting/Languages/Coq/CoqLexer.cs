using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Coq: sentences that a full stop ends, and proofs made of them.</summary>
internal sealed class CoqLexer : StateLexer
{
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_'", c => char.IsLetter(c) || char.IsNumber(c));
    private static readonly CharSet MathOperator = CharSet.Of("", c => "⇒→↔⇔≔≡∀∃∧∨¬⊤⊥⊢⊨∈λ".Contains(c, StringComparison.Ordinal));
    private static readonly CharSet Brackets = CharSet.Of("{}[]()?|;,.");
    private static readonly CharSet PrefixOperator = CharSet.Of("!@^|~#.%/");
    private static readonly CharSet OtherOperator = CharSet.Of("$+<=>^`|~_./:*-");
    private static readonly CharSet Escaped = CharSet.Of("\\\"'ntbr ");

    protected override bool Root() => ProofBegin() || CommentOrSpace() || Declaration() || SentenceBegin();

    private bool ProofBegin() => ProofMark("Proof") is var end && end != No && Push(Proof);

    /// <summary>A word and a full stop before white space, in any case; answers the end when it was emitted.</summary>
    private int ProofMark(string word)
    {
        if (!IsIgnoringCase(Pos, word))
        {
            return No;
        }

        int wordEnd = Pos + word.Length;
        int dot = SkipSpace(wordEnd);
        if (At(dot) != '.' || !Has(dot + 1, CharSet.Space))
        {
            return No;
        }

        Put(TokenType.Keyword, wordEnd);
        Put(TextWhitespace, dot);
        Put(PunctuationIndicator, dot + 1);
        Put(TextWhitespace, SkipSpace(dot + 1));
        return Pos;
    }

    private bool Proof()
    {
        if (CommentOrSpace() || Declaration() || ProofBegin())
        {
            return true;
        }

        if (ProofMark("Qed") != No || ProofMark("Defined") != No || ProofMark("Save") != No || ProofMark("Admitted") != No)
        {
            return Pop();
        }

        char c = Peek();
        if (c is '-' or '+' or '*')
        {
            int bullet = Pos;
            while (At(bullet) == c)
            {
                bullet++;
            }

            return Eat(Punctuation, bullet);
        }

        if (c is '{' or '}')
        {
            return Eat(Punctuation, Pos + 1);
        }

        int selector = c == '!' ? Pos + 1 : Is(Pos, "all") || Is(Pos, "par") ? Pos + 3 : No;
        if (selector != No && At(selector) == ':')
        {
            Put(KeywordPseudo, selector);
            return Eat(Punctuation, selector + 1);
        }

        return CharSet.Digit.Has(c) ? Eat(NumInteger, Skip(Pos, CharSet.Digit), GoalNumbers) : NamedGoal() || SentenceBegin();
    }

    private bool GoalNumbers()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        int number = SkipSpace(Pos + 1);
        if (Peek() == ',' && Has(number, CharSet.Digit))
        {
            Put(Punctuation, Pos + 1);
            Put(TextWhitespace, number);
            return Eat(NumInteger, Skip(number, CharSet.Digit));
        }

        return Peek() == ':' && EatPop(Punctuation, Pos + 1);
    }

    /// <summary><c>[goal]:</c></summary>
    private bool NamedGoal()
    {
        int name = Peek() == '[' ? SkipSpace(Pos + 1) : No;
        int nameEnd = name == No ? No : IdEnd(name);
        int close = nameEnd == No ? End : SkipSpace(nameEnd);
        int colon = At(close) == ']' ? SkipSpace(close + 1) : End;
        if (At(colon) != ':')
        {
            return false;
        }

        Put(Punctuation, Pos + 1);
        Put(TextWhitespace, name);
        Put(NameConstant, nameEnd);
        Put(TextWhitespace, close);
        Put(Punctuation, close + 1);
        Put(TextWhitespace, colon);
        return Eat(Punctuation, colon + 1);
    }

    private bool CommentOrSpace() =>
        Has(Pos, CharSet.Space) ? Eat(TextWhitespace, SkipSpace(Pos))
        : Peek() == '(' && Peek(1) == '*' && Peek(2) != ')' && Eat(Comment, Pos + 2, InsideComment);

    private bool InsideComment()
    {
        char c = Peek();
        if (c == '(' && Peek(1) == '*')
        {
            return Eat(Comment, Pos + 2, InsideComment);
        }

        if (c == '*' && Peek(1) == ')')
        {
            return EatPop(Comment, Pos + 2);
        }

        int stop = Source.AsSpan(Pos + 1, End - Pos - 1).IndexOfAny('(', '*', ')');
        return Eat(Comment, c is '(' or '*' or ')' ? Pos + 1 : stop < 0 ? End : Pos + 1 + stop);
    }

    /// <summary><c>Module Type</c>, and <c>Set Printing All.</c> with its like.</summary>
    private bool Declaration()
    {
        if (Is(Pos, "Module") && Has(Pos + 6, CharSet.Space))
        {
            int type = SkipSpace(Pos + 6);
            if (Is(type, "Type") && Has(type + 4, CharSet.Space))
            {
                Put(TokenType.Keyword, Pos + 6);
                Put(TextWhitespace, type);
                Put(TokenType.Keyword, type + 4);
                return Eat(TextWhitespace, SkipSpace(type + 4));
            }
        }

        int set = Is(Pos, "Set") ? Pos + 3 : Is(Pos, "Unset") ? Pos + 5 : No;
        if (set == No || !Has(set, CharSet.Space))
        {
            return false;
        }

        int option = SkipSpace(set);
        int optionEnd = OneOf(option, "Universe", "Printing", "Implicit", "Strict");
        int detail = optionEnd > option ? SkipSpace(optionEnd) : option;
        int detailEnd = OneOf(detail, "Polymorphism", "All", "Notations", "Arguments", "Universes", "Implicit");
        int dot = SkipSpace(detailEnd);
        if (detail <= optionEnd || At(dot) != '.')
        {
            return false;
        }

        Put(TokenType.Keyword, set);
        Put(TextWhitespace, option);
        Put(TokenType.Keyword, optionEnd);
        Put(TextWhitespace, detail);
        Put(TokenType.Keyword, detailEnd);
        Put(TextWhitespace, dot);
        return Eat(PunctuationIndicator, dot + 1);
    }

    private int OneOf(int i, params ReadOnlySpan<string> words) => AnyOf(i, words) is var end and not No ? end : i;

    private bool SentenceBegin()
    {
        int end = IdEnd(Pos);
        if (end == No)
        {
            return false;
        }

        Push(Sentence);
        return QualifiedName(end);
    }

    /// <summary>A name, dotted perhaps; a full stop and white space behind it end the sentence.</summary>
    private bool QualifiedName(int end)
    {
        bool dotted = false;
        while (At(end) == '.' && IdEnd(end + 1) is var part and not No)
        {
            Put(NameNamespace, end);
            Put(Punctuation, end + 1);
            end = part;
            dotted = true;
        }

        if (end >= End)
        {
            // Rouge writes a name when it sees what follows, and so loses one at the very end.
            Drop(end);
            return true;
        }

        Put(dotted ? NameConstant : TypeOf(Slice(Pos, end)), end);
        if (Peek() == '.' && Has(Pos + 1, CharSet.Space))
        {
            Put(PunctuationIndicator, Pos + 1);
            return EatPop(TextWhitespace, SkipSpace(Pos));
        }

        return true;
    }

    private static TokenType TypeOf(ReadOnlySpan<char> name) =>
        CoqWords.Vernacular.Has(name) ? TokenType.Keyword
        : CoqWords.Gallina.Has(name) ? KeywordReserved
        : CoqWords.Tactics.Has(name) ? KeywordPseudo
        : CoqWords.Terminators.Has(name) ? NameException
        : CoqWords.Tacticals.Has(name) ? KeywordPseudo
        : NameConstant;

    private int IdEnd(int i)
    {
        if (Has(i, CharSet.UnicodeLetter))
        {
            return Skip(i + 1, IdPart);
        }

        return At(i) == '_' && Has(i + 1, IdPart) ? Skip(i + 1, IdPart) : No;
    }

    private bool Sentence()
    {
        if (CommentOrSpace() || Declaration())
        {
            return true;
        }

        char c = Peek();
        char next = Peek(1);
        switch (c)
        {
            case ':':
                return Eat(Punctuation, next is '=' or '>' ? Pos + 2 : Pos + 1);
            case '=' when next == '>':
                return Eat(Punctuation, Pos + 2);
            case ';' or '_':
                return Eat(Punctuation, Pos + 1);
            case '-' when next == '>':
            case '/' when next == '\\':
            case '\\' when next == '/':
                return Eat(Operator, Pos + 2);
        }

        if (MathOperator.Has(c))
        {
            return Eat(Operator, Pos + 1);
        }

        int id = IdEnd(Pos);
        if (id != No)
        {
            return QualifiedName(id);
        }

        if (c == '.' && Has(Pos + 1, CharSet.Space))
        {
            return EatPop(PunctuationIndicator, Pos + 1);
        }

        return Number() || Quoted(c) || Symbols(c);
    }

    private bool Number()
    {
        int start = Peek() == '-' ? Pos + 1 : Pos;
        if (!Has(start, CharSet.Digit))
        {
            return false;
        }

        int end = Skip(start, CharSet.DigitOrUnderscore);

        // Rouge's decimal point is any character.
        int fraction = Has(end, CharSet.NotNewline) ? Skip(NextChar(end), CharSet.DigitOrUnderscore) : end;
        int scaled = Exponent(fraction, CharSet.Digit);
        int exponent = scaled > fraction ? scaled : Exponent(end, CharSet.Digit);
        return exponent > end ? Eat(NumFloat, Skip(exponent, CharSet.DigitOrUnderscore)) : Eat(NumInteger, end);
    }

    private bool Quoted(char c)
    {
        switch (c)
        {
            case '\'':
                int end = Peek(1) != '\\' ? No
                    : Has(Pos + 2, Escaped) ? Pos + 3
                    : Skip(Pos + 2, CharSet.Digit, 3) == Pos + 5 ? Pos + 5
                    : Peek(2) == 'x' && Skip(Pos + 3, CharSet.Hex, 2) == Pos + 5 ? Pos + 5 : No;
                return end != No && At(end) == '\'' ? Eat(StrChar, end + 1) : Eat(TokenType.Keyword, Pos + 1);
            case '"':
                return Eat(StrDouble, Pos + 1, InsideString);
            case '~' or '?':
                return IdEnd(Pos + 1) is var variable and not No && Eat(NameVariable, variable);
            default:
                return false;
        }
    }

    private bool InsideString() =>
        Peek() != '"' ? Eat(StrDouble, Until(Pos, '"')) : Peek(1) == '"' ? Eat(StrDouble, Pos + 2) : EatPop(StrDouble, Pos + 1);

    private bool Symbols(char c)
    {
        if (c == '`' && Peek(1) == '{')
        {
            return Eat(Punctuation, Pos + 2);
        }

        if (Brackets.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        int end = Skip(Pos, PrefixOperator);
        end = end > Pos ? end : SkipOperator(Pos);
        return end > Pos && Eat(Operator, end);
    }

    /// <summary>The index behind symbols and connectors of any script; many of them lie past the basic plane.</summary>
    private int SkipOperator(int i)
    {
        while (i < End && (OtherOperator.Has(Source[i]) || (Source[i] > 127 && IsSymbol(i))))
        {
            i = NextChar(i);
        }

        return i;
    }

    private bool IsSymbol(int i) => CharUnicodeInfo.GetUnicodeCategory(Source, i) is
        UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
        or UnicodeCategory.ConnectorPunctuation;
}
