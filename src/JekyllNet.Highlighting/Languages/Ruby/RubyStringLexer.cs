using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The literals of Ruby: symbols, strings in all their quotes, regexes and here-documents.</summary>
internal abstract class RubyStringLexer : StateLexer
{
    private readonly Queue<(bool Indented, string Name)> heredocs = [];

    /// <summary>The code inside <c>#{…}</c>, brace included.</summary>
    protected abstract bool InterpolatedCode();

    protected void ForgetHeredocs() => heredocs.Clear();

    /// <summary>Whether percent literals without a letter interpolate.</summary>
    protected virtual bool BareSigilInterpolates => true;

    protected virtual bool Symbols()
    {
        if (Peek() != ':')
        {
            return false;
        }

        int name = Skip(Pos + 1, CharSet.Of("@"), 2);
        if (Has(name, RubyChars.Cased))
        {
            int end = Skip(name + 1, RubyChars.Word);
            return Eat(StrSymbol, At(end) is '?' or '!' ? end + 1 : end);
        }

        int op = OperatorSymbolEnd(Pos + 1);
        if (op != No)
        {
            return Eat(StrSymbol, op);
        }

        if (Peek(1) == '"')
        {
            return Eat(StrSymbol, Pos + 2, QuotedSymbol);
        }

        int close = Peek(1) == '\'' ? QuotedEnd(Pos + 2, '\'') : No;
        return close != No && Eat(StrSymbol, close);
    }

    protected virtual bool Quoted()
    {
        switch (Peek())
        {
            case '\'':
                int close = QuotedEnd(Pos + 1, '\'');
                return close != No && Eat(StrSingle, close);
            case '"':
                return Eat(StrDouble, Pos + 1, DoubleQuoted);
            case '`':
                return Eat(StrBacktick, Pos + 1, Backtick);
            default:
                return false;
        }
    }

    /// <summary>Percent literals: <c>%w(…)</c>, <c>%r{…}</c>, <c>%|…|</c>.</summary>
    protected virtual bool SigilString()
    {
        if (Peek() != '%')
        {
            return false;
        }

        int quote = Has(Pos + 1, RubyChars.SigilLetter) ? Pos + 2 : Pos + 1;
        char open = At(quote);
        if (quote >= End || CharSet.IsWordChar(open) || CharSet.Space.Has(open))
        {
            return false;
        }

        char letter = quote == Pos + 2 ? Peek(1) : '\0';
        char close = open switch { '{' => '}', '[' => ']', '(' => ')', '<' => '>', _ => open };
        TokenType type = letter == 'r' ? StrRegex : StrOther;
        if (letter == 'r')
        {
            Push(RegexFlags);
        }

        bool interpolates = letter == '\0' ? BareSigilInterpolates : letter is 'r' or 'Q' or 'W' or 'x' or 'I';
        Put(type, NextChar(quote));
        return Push(new Sigil(this, open, close, type, interpolates).Inside);
    }

    protected bool HeredocStart()
    {
        if (Peek() != '<' || Peek(1) != '<')
        {
            return false;
        }

        int quote = Peek(2) is '-' or '~' ? Pos + 3 : Pos + 2;
        char q = At(quote) is '"' or '\'' or '`' ? At(quote) : '\0';
        int name = q == '\0' ? quote : quote + 1;
        int end = Has(name, RubyChars.Letter) ? Skip(name + 1, RubyChars.Word) : name;
        bool closed = q == '\0' || At(end) == q;
        if (!closed || (end == name && (q is '\0' or '`')))
        {
            return false;
        }

        heredocs.Enqueue((quote == Pos + 3, Slice(name, end).ToString()));
        Put(Operator, quote);
        Put(NameConstant, q == '\0' ? end : end + 1);
        return Current == HeredocPending || Push(HeredocPending);
    }

    protected bool SlashRegex()
    {
        if (Interpolation())
        {
            return true;
        }

        switch (Peek())
        {
            case '\\':
                return Eat(StrRegex, Peek(1) is '\\' or '/' ? Pos + 2 : Pos + 1);
            case '#':
                return Eat(StrRegex, Pos + 1);
            case '/':
                return EatGoto(StrRegex, Pos + 1, RegexFlags);
            default:
                int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny('\\', '/', '#');
                return Eat(StrRegex, stop < 0 ? End : Pos + stop);
        }
    }

    /// <summary>The index behind a backslash escape that means a character of its own, or <see cref="TextScanner.No"/>.</summary>
    protected int EscapeEnd(int backslash)
    {
        int i = backslash + 1;
        if (Has(i, RubyChars.EscapeLetter))
        {
            return i + 1;
        }

        int end = At(i) == 'x' ? Skip(i + 1, CharSet.Hex, 2) : Skip(i, CharSet.Oct, 3);
        return end > (At(i) == 'x' ? i + 1 : i) ? end : No;
    }

    /// <summary>As <see cref="EscapeEnd"/>, inside a string.</summary>
    protected virtual int StringEscapeEnd(int backslash) => EscapeEnd(backslash);

    protected virtual int OperatorSymbolEnd(int i)
    {
        char next = At(i + 1);
        return At(i) switch
        {
            '*' when next == '*' => i + 2,
            '-' or '+' when next == '@' => i + 2,
            '/' or '%' or '&' or '|' or '^' or '`' or '~' => i + 1,
            '[' when next == ']' => At(i + 2) == '=' ? i + 3 : i + 2,
            '<' when next == '<' => i + 2,
            '>' when next == '>' => i + 2,
            '<' when next == '=' => At(i + 2) == '>' ? i + 3 : i + 2,
            '<' => next == '>' ? i + 2 : i + 1,
            '=' when next == '=' => At(i + 2) == '=' ? i + 3 : i + 2,
            _ => No,
        };
    }

    private bool DoubleQuoted() => SimpleString(StrDouble, '"');

    private bool QuotedSymbol() => SimpleString(StrSymbol, '"');

    private bool Backtick() => SimpleString(StrBacktick, '`');

    private bool SimpleString(TokenType type, char quote)
    {
        if (InterpolationOrEscape())
        {
            return true;
        }

        char c = Peek();
        if (c == quote)
        {
            return EatPop(type, Pos + 1);
        }

        if (c is '\\' or '#')
        {
            return Eat(type, Pos + 1);
        }

        int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny('\\', '#', quote);
        return Eat(type, stop < 0 ? End : Pos + stop);
    }

    private bool Interpolation()
    {
        if (Peek() != '#')
        {
            return false;
        }

        if (Peek(1) == '{')
        {
            return Eat(StrInterpol, Pos + 2, InterpolatedCode);
        }

        int name = Peek(1) == '$' || (Peek(1) == '@' && Peek(2) != '@') ? Pos + 2 : Peek(1) == '@' ? Pos + 3 : End;
        return Has(name, RubyChars.Cased) && Eat(StrInterpol, Skip(name + 1, RubyChars.Word));
    }

    private bool InterpolationOrEscape()
    {
        if (Interpolation())
        {
            return true;
        }

        if (Peek() != '\\')
        {
            return false;
        }

        int end = StringEscapeEnd(Pos);
        return end != No ? Eat(StrEscape, end) : Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1));
    }

    private bool RegexFlags() => EatPop(StrRegex, Skip(Pos, RubyChars.RegexFlag));

    /// <summary>The rest of a line that opened here-documents.</summary>
    private bool HeredocPending() => Peek() == '\n' ? Goto(HeredocBody) : Root();

    private bool HeredocBody()
    {
        if (InterpolationOrEscape())
        {
            return true;
        }

        switch (Peek())
        {
            case '\n':
                return Eat(StrHeredoc, Pos + 1, HeredocLine);
            case '#' or '\\':
                return Eat(StrHeredoc, Pos + 1);
            default:
                int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny('#', '\\', '\n');
                return Eat(StrHeredoc, stop < 0 ? End : Pos + stop);
        }
    }

    private bool HeredocLine()
    {
        int stop = Source.AsSpan(Pos, End - Pos).IndexOfAny('#', '\\', '\n');
        int end = stop < 0 ? End : Pos + stop;
        if (end < End && Source[end] != '\n')
        {
            return Pop();
        }

        TokenType type = StrHeredoc;
        if (heredocs.TryPeek(out var open))
        {
            ReadOnlySpan<char> line = Slice(Pos, end).TrimEnd(" \t\r\f\v\0");
            if ((open.Indented ? line.TrimStart(" \t\r\f\v\0") : line).SequenceEqual(open.Name))
            {
                heredocs.Dequeue();
                type = NameConstant;
                if (heredocs.Count == 0)
                {
                    Pop();
                }
            }
        }

        return EatPop(type, end);
    }

    /// <summary>The inside of one percent literal.</summary>
    private sealed class Sigil(RubyStringLexer lexer, char open, char close, TokenType type, bool interpolates)
    {
        private readonly System.Buffers.SearchValues<char> special = System.Buffers.SearchValues.Create(['#', '\\', open, close]);

        public bool Inside()
        {
            char c = lexer.Peek();
            char next = lexer.Peek(1);
            if (c == '\\' && lexer.Pos + 1 < lexer.End && (next == '#' || next == '\\' || next == open || next == close))
            {
                return lexer.Eat(StrEscape, lexer.Pos + 2);
            }

            if (c == open && open != close)
            {
                return lexer.Eat(type, lexer.Pos + 1, Inside);
            }

            if (c == close)
            {
                return lexer.EatPop(type, lexer.Pos + 1);
            }

            if (interpolates && lexer.InterpolationOrEscape())
            {
                return true;
            }

            if (c == '#' || (c == '\\' && !interpolates))
            {
                return lexer.Eat(type, lexer.Pos + 1);
            }

            int stop = lexer.Source.AsSpan(lexer.Pos, lexer.End - lexer.Pos).IndexOfAny(special);
            return stop != 0 && lexer.Eat(type, stop < 0 ? lexer.End : lexer.Pos + stop);
        }
    }
}
