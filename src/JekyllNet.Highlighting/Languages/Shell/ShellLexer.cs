using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The Bourne shells: sh, bash, zsh, ksh.</summary>
internal sealed class ShellLexer : StateLexer
{
    private static readonly CharSet PlainText = CharSet.Not("=* \t\r\n\f\v{}()$\"'`;\\<");
    private static readonly CharSet OptionPart = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet InHeredoc = CharSet.Not("$\n\\");
    private static readonly CharSet InDoubleQuotes = CharSet.Not("\"`\\$");
    private static readonly CharSet InAnsiString = CharSet.Not("\\'");
    private static readonly CharSet CurlyPunctuation = CharSet.Not("}:\"`'$");

    private string heredoc = "";

    protected override bool Root() => Basic() || Data();

    private bool Basic()
    {
        char c = Peek();
        switch (c)
        {
            case '#':
                return Eat(Comment, LineEnd(Pos));
            case '.' when Has(Pos + 1, CharSet.Space):
                return Eat(NameBuiltin, Pos + 1);
            case '[' or ']' or '{' or '}' or '(' or ')' or '!' or '=' or '>':
                return Eat(Operator, Pos + 1);
            case '&' or '|' when Peek(1) == c:
                return Eat(Operator, Pos + 2);
            case '<' when Is(Pos, "<<<"):
                return Eat(Operator, Pos + 3);
            case '<' when Peek(1) == '<':
                return HeredocStart();
            default:
                return CharSet.Word.Has(c) && Word();
        }
    }

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        if (WordEnds(end))
        {
            // White space up to a following word belongs to the token.
            int next = SkipSpace(end);
            int wide = next > end && !WordEnds(next) ? next : end;
            ReadOnlySpan<char> word = Slice(Pos, end);
            if (ShellWords.Keywords.Has(word))
            {
                return Eat(TokenType.Keyword, wide);
            }

            if (word is "case")
            {
                return Eat(TokenType.Keyword, end, Case);
            }

            if (ShellWords.Builtins.Has(word) && At(end) is not ('.' or '-'))
            {
                return Eat(NameBuiltin, wide);
            }
        }

        if (At(end) != '=')
        {
            return false;
        }

        Put(NameVariable, end);
        return Eat(Operator, end + 1);
    }

    private bool HeredocStart()
    {
        int op = Peek(2) == '-' ? Pos + 3 : Pos + 2;
        int quote = SkipSpace(op);
        char q = At(quote) is '"' or '\'' ? At(quote) : '\0';
        int backslash = q == '\0' ? quote : quote + 1;
        int name = At(backslash) == '\\' ? backslash + 1 : backslash;
        int end = Skip(name, CharSet.Word);
        if (end == name || (q != '\0' && At(end) != q))
        {
            return false;
        }

        heredoc = Slice(name, end).ToString();
        Put(Operator, op);
        Put(Text, quote);
        Put(StrHeredoc, name);
        Put(NameConstant, end);
        return Eat(StrHeredoc, q == '\0' ? end : end + 1, Heredoc);
    }

    private bool Heredoc()
    {
        if (Peek() == '\n')
        {
            return Eat(StrHeredoc, Pos + 1, HeredocLine);
        }

        int end = Skip(Pos, InHeredoc);
        return end > Pos ? Eat(StrHeredoc, end) : Interpolation() || (Peek() == '$' && Eat(StrHeredoc, Pos + 1));
    }

    /// <summary>A line of one word, which may be the end mark; blank lines behind it belong to it.</summary>
    private bool HeredocLine()
    {
        int start = SkipSpace(Pos);
        int end = Skip(start, CharSet.Word);
        int behind = SkipSpace(end);
        int feed = end > start && behind > end ? Slice(end, behind).LastIndexOf('\n') : -1;
        if (feed < 0)
        {
            return Pop();
        }

        return Slice(start, end).SequenceEqual(heredoc)
            ? EatPop(NameConstant, end + feed + 1, 2)
            : Eat(StrHeredoc, end + feed + 1);
    }

    private bool DoubleQuotes()
    {
        int quote = Peek() != '$' ? Pos : Peek(1) == '#' ? Pos + 2 : Pos + 1;
        if (At(quote) == '"')
        {
            return EatPop(StrDouble, quote + 1);
        }

        if (Interpolation())
        {
            return true;
        }

        int end = Skip(Pos, InDoubleQuotes);
        return end > Pos && Eat(StrDouble, end);
    }

    private bool AnsiString()
    {
        if (Peek() == '\\' && Has(Pos + 1, CharSet.NotNewline))
        {
            return Eat(StrEscape, NextChar(Pos + 1));
        }

        int end = Skip(Pos, InAnsiString);
        return end > Pos ? Eat(StrSingle, end) : SingleQuotes();
    }

    private bool SingleQuotes() => Peek() == '\'' ? EatPop(StrSingle, Pos + 1) : Eat(StrSingle, Until(Pos, '\''));

    private bool Data()
    {
        char c = Peek();
        switch (c)
        {
            case ' ' or '\t' or '\r' or '\n' or '\f' or '\v':
                return Eat(Text, Skip(Pos, CharSet.Space));
            case '\\' when Has(Pos + 1, CharSet.NotNewline):
                return Eat(StrEscape, NextChar(Pos + 1));
            case '"':
                return Eat(StrDouble, Pos + 1, DoubleQuotes);
            case '$' when Peek(1) == '"':
                return Eat(StrDouble, Pos + 2, DoubleQuotes);
            case '$' when Peek(1) == '\'':
                return Eat(StrSingle, Pos + 2, AnsiString);
            case '\'':
                return Eat(StrSingle, Pos + 1, SingleQuotes);
            case '*':
                return Eat(TokenType.Keyword, Pos + 1);
            case ';':
                return Eat(Punctuation, Pos + 1);
            case '-' when Has(Pos + 1, OptionPart):
                return Eat(NameTag, Skip(Pos + 1, OptionPart));
            case '<':
                return Eat(Text, Pos + 1);
        }

        int end = Skip(Pos, PlainText);
        return end > Pos ? Eat(Text, end) : Interpolation();
    }

    private bool Interpolation()
    {
        switch (Peek())
        {
            case '\\':
                return Eat(StrEscape, Has(Pos + 1, CharSet.NotNewline) ? NextChar(Pos + 1) : Pos + 1);
            case '`':
                return Eat(StrBacktick, Pos + 1, Backticks);
            case '$' when Is(Pos, "$(("):
                return Eat(TokenType.Keyword, Pos + 3, Arithmetic);
            case '$' when Peek(1) == '(':
                return Eat(StrInterpol, Pos + 2, Parentheses);
            case '$' when Peek(1) == '{':
                return Eat(TokenType.Keyword, Peek(2) == '#' ? Pos + 3 : Pos + 2, Curly);
            case '$':
                int name = Peek(1) == '#' && Has(Pos + 2, CharSet.NotNewline) ? Pos + 2 : Pos + 1;
                return Has(name, CharSet.NotNewline) && Eat(NameVariable, Math.Max(NextChar(name), Skip(name, CharSet.Word)));
            default:
                return false;
        }
    }

    private bool Curly()
    {
        if (Peek() == '}')
        {
            return EatPop(TokenType.Keyword, Pos + 1);
        }

        if (Is(Pos, ":-"))
        {
            return Eat(TokenType.Keyword, Pos + 2);
        }

        int end = Skip(Pos, CharSet.Word);
        if (end > Pos)
        {
            return Eat(NameVariable, end);
        }

        end = Skip(Pos, CurlyPunctuation);
        return end > Pos ? Eat(Punctuation, end) : Root();
    }

    private bool Parentheses() => Peek() switch
    {
        ')' => EatPop(StrInterpol, Pos + 1),
        '(' => Eat(Operator, Pos + 1, InnerParentheses),
        _ => Root(),
    };

    private bool InnerParentheses() => Peek() switch
    {
        ')' => EatPop(Operator, Pos + 1),
        '(' => Eat(Operator, Pos + 1, InnerParentheses),
        _ => Root(),
    };

    private bool Arithmetic()
    {
        switch (Peek())
        {
            case ')' when Peek(1) == ')':
                return EatPop(TokenType.Keyword, Pos + 2);
            case '-' or '+' or '*' or '/' or '%' or '^' or '|' or '&' or '!':
                return Eat(Operator, Pos + 1);
            case >= '0' and <= '9':
                int end = Skip(Pos, CharSet.Digit);
                return Eat(Num, At(end) == '#' && Has(end + 1, CharSet.Word) ? Skip(end + 1, CharSet.Word) : end);
            default:
                return Root();
        }
    }

    private bool Case() => Peek() switch
    {
        'e' when Keyword(Pos, "esac") != No => EatPop(TokenType.Keyword, Pos + 4),
        '|' => Eat(Punctuation, Pos + 1),
        ')' => Eat(Punctuation, Pos + 1, CaseStanza),
        _ => Root(),
    };

    private bool CaseStanza() => Is(Pos, ";;") ? EatPop(Punctuation, Pos + 2) : Root();

    private bool Backticks() => Peek() == '`' ? EatPop(StrBacktick, Pos + 1) : Root();
}
