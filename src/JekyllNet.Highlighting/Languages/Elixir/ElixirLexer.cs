using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Elixir: names, operators, atoms and numbers.</summary>
internal sealed class ElixirLexer : ElixirStringLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("%(){};,/|:\\[]");
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z_!");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '#')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (ReservedWord())
        {
            return true;
        }

        int end = OperatorEnd(c);
        if (end != No)
        {
            return Eat(Operator, end);
        }

        end = c == ':' ? AtomEnd(Pos + 1) : KeyEnd();
        if (end != No)
        {
            return Eat(StrSymbol, end);
        }

        if (c == ':' && Peek(1) == '"')
        {
            return Eat(StrSymbol, Pos + 2, QuotedAtom);
        }

        return NameOrNumber(c) || Strings() || Sigil();
    }

    private bool ReservedWord()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end == Pos || !WordEnds(end))
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        bool marked = At(end) is '?' or '!';
        return (!marked && ElixirWords.Keywords.Has(word)) || word is "do" ? Eat(TokenType.Keyword, end)
            : !marked && ElixirWords.Namespaces.Has(word) ? Eat(KeywordNamespace, end)
            : ElixirWords.WordOperators.Has(word) && Eat(OperatorWord, end);
    }

    private int OperatorEnd(char c)
    {
        char next = Peek(1);
        switch (c)
        {
            case '%' or '+' or '-' or '^' when next == '=':
                return Pos + 2;
            case '*' when next == '=' || (next == '*' && Peek(2) == '='):
                return next == '=' ? Pos + 2 : Pos + 3;
            case '|' when next == '|':
                return Peek(2) == '=' ? Pos + 3 : Pos + 2;
            case '<':
                return next == '=' ? Pos + (Peek(2) == '>' ? 3 : 2) : next == '<' ? Pos + 2 : Pos + 1;
            case '>':
                return next is '=' or '>' ? Pos + 2 : next == '<' ? No : Pos + 1;
            case '=':
                return next == '=' ? Pos + (Peek(2) == '=' ? 3 : 2) : next == '~' ? Pos + 2 : Pos + 1;
            case '!':
                return next is '=' or '~' ? Pos + 2 : No;
            case '&':
                return next == '&' ? Pos + (Peek(2) == '&' ? 3 : 2) : Has(Pos + 1, CharSet.Digit) ? No : Pos + 1;
            case '~':
                return next == '~' && Peek(2) == '~' ? Pos + 3 : No;
            case '^' or '*' or '+' or '-' or '/' or '|' or '.':
                return Pos + 1;
            default:
                return No;
        }
    }

    /// <summary>The end of an atom whose colon stands before <paramref name="i"/>: a name or an operator.</summary>
    private int AtomEnd(int i)
    {
        char next = At(i + 1);
        if (Has(i, CharSet.WordStart))
        {
            int end = Skip(i + 1, CharSet.Word);
            return At(end) is '?' or '!' || (At(end) == '=' && At(end + 1) is not ('>' or '=')) ? end + 1 : end;
        }

        return At(i) switch
        {
            '<' => next is '>' or '=' ? i + 2 : i + 1,
            '=' when next == '=' => At(i + 2) == '=' ? i + 3 : i + 2,
            '=' when next == '~' => i + 2,
            '>' => next == '=' ? i + 2 : i + 1,
            '%' when (next, At(i + 2)) is ('(', ')') or ('[', ']') or ('{', '}') => i + 3,
            '&' or '+' or '-' or '|' or '/' => next == At(i) ? i + 2 : i + 1,
            '!' or '%' or '`' or '~' => i + 1,
            _ => No,
        };
    }

    /// <summary><c>name:</c>, the key of a keyword list.</summary>
    private int KeyEnd()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return No;
        }

        end = At(end) is '?' or '!' ? end + 1 : end;
        return At(end) == ':' && At(end + 1) != ':' ? end + 1 : No;
    }

    private bool NameOrNumber(char c)
    {
        int end = Skip(Pos, CharSet.Word);
        if (end > Pos && WordEnds(end))
        {
            ReadOnlySpan<char> word = Slice(Pos, end);
            bool marked = At(end) is '?' or '!';
            if (CharSet.Upper.Has(c) || (!marked && ElixirWords.Constants.Has(word)))
            {
                return Eat(NameConstant, end);
            }

            if (!marked && ElixirWords.Pseudo.Has(word))
            {
                return Eat(NameBuiltinPseudo, end);
            }
        }

        if (NameStart.Has(c))
        {
            end = Skip(Pos + 1, CharSet.Word);
            return Eat(Name, At(end) is '?' or '!' ? end + 1 : end);
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, c == ':' && Peek(1) == ':' ? Pos + 2 : Pos + 1);
        }

        return c switch
        {
            '@' => Identifier(Pos + 1) is var name and not No && Eat(NameVariable, name),
            '&' => Has(Pos + 1, CharSet.Digit) && Eat(NameVariable, Pos + 2),
            _ => CharSet.Digit.Has(c) && Number(),
        };
    }

    private bool Number()
    {
        int end = Grouped(Pos, CharSet.Digit);
        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            int fraction = Grouped(end + 1, CharSet.Digit);
            if (At(fraction) is 'e' or 'E')
            {
                int digits = At(fraction + 1) is '-' or '+' ? fraction + 2 : fraction + 1;
                fraction = Has(digits, CharSet.Digit) ? Grouped(digits, CharSet.Digit) : fraction;
            }

            if (WordEnds(fraction))
            {
                return Eat(NumFloat, fraction);
            }
        }

        if (Peek() == '0')
        {
            var (type, set) = Peek(1) switch
            {
                'x' => (NumHex, CharSet.Hex),
                'o' => (NumOct, CharSet.Oct),
                'b' => (NumBin, CharSet.Bin),
                _ => (NumInteger, CharSet.Digit),
            };
            int radix = type != NumInteger && Has(Pos + 2, set) ? Grouped(Pos + 2, set) : No;
            if (radix != No && WordEnds(radix))
            {
                return Eat(type, radix);
            }
        }

        return WordEnds(end) && Eat(NumInteger, end);
    }

    /// <summary>Digits, single underscores between them.</summary>
    private int Grouped(int i, CharSet digits)
    {
        i = Skip(i, digits);
        while (At(i) == '_' && Has(i + 1, digits))
        {
            i = Skip(i + 1, digits);
        }

        return i;
    }
}
