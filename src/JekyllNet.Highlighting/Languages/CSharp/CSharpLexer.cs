using System.Globalization;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>C#.</summary>
internal sealed class CSharpLexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z_", c => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber);

    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_", c => IdStart!.Has(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.Format or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static readonly CharSet Punctuations = CharSet.Of("~!%^&*()+=|[]{}:;,.<>/?-");
    private static readonly CharSet BinaryDigit = CharSet.Of("01_");
    private static readonly CharSet HexDigit = CharSet.Of("0-9a-fA-F_");
    private static readonly CharSet IntegerSuffix = CharSet.Of("luLU");
    private static readonly CharSet NumberSuffix = CharSet.Of("fldumFLDUM");

    protected override bool Root() => Whitespace() || Literal() || PunctuationRule() || Number() || Directive() || Word();

    private bool Whitespace() => CharSet.Space.Has(Peek()) ? Eat(Text, SkipSpace(Pos)) : SlashComment();

    private bool Literal()
    {
        int end;
        switch (Peek())
        {
            case '$':
                bool verbatim = Peek(1) == '@';
                int quote = SkipSpace(verbatim ? Pos + 2 : Pos + 1);
                return At(quote) == '"' && Eat(Str, quote + 1, verbatim ? SpliceVerbatim : SpliceString);
            case '<' when Peek(1) == '[':
                end = SkipSpace(Pos + 2);
                int label = Id(end);
                return Eat(TokenType.Keyword, label != No && At(label) == ':' ? label + 1 : end);
            case ']' when Peek(1) == '>':
                return Eat(TokenType.Keyword, Pos + 2);
            case '@' when Peek(1) == '"':
                end = VerbatimEnd(Pos + 2);
                return end != No && Eat(Str, end);
            case '"':
                end = StringEnd(Pos + 1);
                return end != No && Eat(Str, end);
            case '\'':
                end = Peek(1) == '\\' && Has(Pos + 2, CharSet.NotNewline) ? NextChar(Pos + 2) : End;
                if (At(end) != '\'')
                {
                    end = Has(Pos + 1, CharSet.NotNewline) ? NextChar(Pos + 1) : End;
                }

                return At(end) == '\'' && Eat(StrChar, end + 1);
            default:
                return false;
        }
    }

    /// <summary>The index behind a verbatim string; when it is open, behind the first quote of its last doubled ones.</summary>
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

    /// <summary>The index behind the closing quote or the line feed that ends the string.</summary>
    private int StringEnd(int i)
    {
        int lastEscaped = No;
        for (; i < End; i++)
        {
            switch (Source[i])
            {
                case '"' or '\n':
                    return i + 1;
                case '\\' when Has(i + 1, CharSet.NotNewline):
                    lastEscaped = Source[i + 1] == '"' ? i + 2 : lastEscaped;
                    i++;
                    break;
            }
        }

        return lastEscaped;
    }

    private bool PunctuationRule() => Punctuations.Has(Peek()) && Eat(Punctuation, Pos + 1);

    private bool Number()
    {
        if (!Has(Pos, CharSet.Digit))
        {
            return false;
        }

        CharSet? radix = Peek() != '0' ? null : Peek(1) switch { 'b' or 'B' => BinaryDigit, 'x' or 'X' => HexDigit, _ => null };
        if (radix is not null && Has(Pos + 2, radix))
        {
            int digits = Skip(Pos + 2, radix);
            return Eat(Num, Has(digits, IntegerSuffix) ? digits + 1 : digits);
        }

        int end = Digits(Pos);
        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            end = Digits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            int exponent = At(end + 1) is '+' or '-' ? end + 2 : end + 1;
            end = Has(exponent, CharSet.Digit) ? Digits(exponent) : end;
        }

        return Eat(Num, Has(end, NumberSuffix) ? end + 1 : end);
    }

    /// <summary>Digits and underscores, ending in a digit.</summary>
    private int Digits(int i)
    {
        int end = Skip(i, CharSet.DigitOrUnderscore);
        while (Source[end - 1] == '_')
        {
            end--;
        }

        return end;
    }

    private bool Directive()
    {
        if (Peek() != '#' || !AtLineStart)
        {
            return false;
        }

        int end = Keyword(Skip(Pos + 1, CharSet.Blank), CSharpWords.Directives);
        end = end == No ? End : LineEnd(end);
        return end < End && Eat(CommentPreproc, end + 1);
    }

    private bool Word()
    {
        int word = Skip(Pos, CharSet.Word);
        if (word > Pos && WordEnds(word))
        {
            ReadOnlySpan<char> text = Slice(Pos, word);
            if (CSharpWords.TypeDeclarations.Has(text))
            {
                return Eat(TokenType.Keyword, word, ClassName);
            }

            if (CSharpWords.Namespaces.Has(text))
            {
                return Eat(TokenType.Keyword, word, NamespaceName);
            }

            if (CSharpWords.Keywords.Has(text) || CSharpWords.Types.Has(text))
            {
                return Eat(CSharpWords.Keywords.Has(text) ? TokenType.Keyword : KeywordType, word);
            }
        }

        int end = Id(Pos);
        return end != No && Eat(At(SkipSpace(end)) == '(' ? NameFunction : Name, end);
    }

    private int Id(int i)
    {
        i = At(i) == '@' ? i + 1 : i;
        return Has(i, IdStart) ? Skip(i + 1, IdPart) : No;
    }

    private bool ClassName()
    {
        int end = Id(Pos);
        return Whitespace() || (end != No && EatPop(NameClass, end));
    }

    private bool NamespaceName()
    {
        if (Whitespace())
        {
            return true;
        }

        if (Peek() == '(')
        {
            return Pop();
        }

        int end = Pos;
        for (int next = end; next != No; next = At(end) == '.' ? end + 1 : Id(end))
        {
            end = next;
        }

        return end > Pos && EatPop(NameNamespace, end);
    }

    private bool Nest() => Peek() switch
    {
        '{' => Eat(Punctuation, Pos + 1, Nest),
        '}' => EatPop(Punctuation, Pos + 1),
        _ => Root(),
    };

    private bool SpliceString()
    {
        switch (Peek())
        {
            case '\\' when Has(Pos + 1, CharSet.NotNewline):
                return Eat(Str, NextChar(Pos + 1));
            case '{':
                return Eat(Punctuation, Pos + 1, Nest);
            case '"' or '\n':
                return EatPop(Str, Pos + 1);
            default:
                return Eat(Str, NextChar(Pos));
        }
    }

    private bool SpliceVerbatim()
    {
        switch (Peek())
        {
            case '"' when Peek(1) == '"':
                return Eat(Str, Pos + 2);
            case '{':
                return Eat(Punctuation, Pos + 1, Nest);
            case '"':
                return EatPop(Str, Pos + 1);
            case '\n':
                return false;
            default:
                return Eat(Str, NextChar(Pos));
        }
    }
}
