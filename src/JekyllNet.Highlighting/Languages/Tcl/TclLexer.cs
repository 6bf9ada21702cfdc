using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Tcl.</summary>
/// <remarks>As in Rouge a space ends no word, so most commands come out as text with their arguments.</remarks>
internal sealed class TclLexer : StateLexer
{
    private static readonly CharSet WordEnd = CharSet.Of(")]};\n\r\t\v");
    private static readonly CharSet InWord = CharSet.Not(")]};\n\r\t\v");
    private static readonly CharSet InPlainWord = CharSet.Not(")]};\n\r\t\v([{\"\\");
    private static readonly CharSet Opening = CharSet.Of("([{\"\\");
    private static readonly CharSet Closing = CharSet.Of(")]}");
    private static readonly CharSet VariablePart = CharSet.Of("a-z0-9.:-");
    private static readonly CharSet InString = CharSet.Not("\\[$\"{}");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        after apply array break catch continue else elseif error eval expr for foreach global if namespace proc rename return set
        switch then trace unset update uplevel upvar variable vwait while
        """);

    private static readonly WordSet Builtins = WordSet.Of(
        """
        append bgerror binary cd chan clock close concat dde dict encoding eof exec exit fblocked fconfigure fcopy file fileevent
        flush format gets glob history http incr info interp join lappend lassign lindex linsert list llength load loadTk lrange
        lrepeat lreplace lreverse lsearch lset lsort mathfunc mathop memory msgcat open package pid pkg::create pkg_mkIndex
        platform platform::shell puts pwd re_syntax read refchan regexp registry regsub scan seek socket source split string subst
        tell time tm unknown unload
        """);

    // Braces open in strings. Rouge raises an error where the first brace in any string is a closing one; here it belongs to the string.
    private int openBraces;

    protected override void OnReset() => openBraces = 0;

    protected override bool Root() => Command(Arguments);

    private bool Command(State arguments)
    {
        if (Peek() == '#')
        {
            return Eat(Comment, Pos + 1, InsideComment);
        }

        if (Word())
        {
            return true;
        }

        if (Has(Pos, WordEnd))
        {
            return Push(arguments);
        }

        int end = Skip(Pos, InWord);
        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(Keywords.Has(word) ? TokenType.Keyword : Builtins.Has(word) ? NameBuiltin : Text, end);
    }

    private bool Word()
    {
        if (Is(Pos, "{*}"))
        {
            return Eat(TokenType.Keyword, Pos + 3);
        }

        if (Peek() == '}')
        {
            return CloseBrace() || Eat(Error, Pos + 1);
        }

        if (Substitution())
        {
            return true;
        }

        switch (Peek())
        {
            case '{':
                return Eat(Punctuation, Pos + 1, Brace);
            case '(':
                return Eat(Punctuation, Pos + 1, Parenthesis);
            case '"':
                return Eat(StrDouble, Pos + 1, InsideString);
        }

        int end = Run(Pos, InPlainWord);
        return end != No && Has(end, Opening) && Eat(Text, end);
    }

    /// <summary>Leaves whatever stands inside the innermost brace, and the brace.</summary>
    private bool CloseBrace()
    {
        if (!InState(Brace))
        {
            return false;
        }

        while (Current != Brace)
        {
            Pop();
        }

        return EatPop(Punctuation, Pos + 1);
    }

    private bool Substitution()
    {
        switch (Peek())
        {
            case '[':
                return Eat(Punctuation, Pos + 1, Bracket);
            case '$':
                int close = Peek(1) == '{' ? Find(Pos + 2, "}") : No;
                return Run(Pos + 1, VariablePart) is var name and not No ? Eat(NameVariable, name)
                    : close != No ? Eat(NameVariable, close + 1)
                    : Eat(Text, Pos + 1);
            case '\\':
                return Pos + 1 < End && Eat(StrEscape, EscapeEnd());
            default:
                return false;
        }
    }

    private int EscapeEnd()
    {
        int start = Peek(1) is 'x' or 'u' or 'X' or 'U' ? Pos + 2 : Pos + 1;
        int digits = start == Pos + 1 ? 3 : Peek(1) is 'x' or 'X' ? 2 : 4;
        return Skip(start, start == Pos + 1 ? CharSet.Oct : CharSet.Hex, digits) == start + digits ? start + digits : NextChar(Pos + 1);
    }

    private bool Arguments()
    {
        switch (Peek())
        {
            case ';':
                return EatPop(Punctuation, Pos + 1);
            case '\n':
                return EatPop(Text, Pos + 1);
        }

        int keyword = Is(Pos, "else") || Is(Pos, "then") ? Pos + 4 : No;
        return keyword != No ? Eat(TokenType.Keyword, keyword)
            : Word()
            || (Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Run(Pos, InWord) is var end and not No && Eat(Text, end));
    }

    private bool Brace() => Peek() == '}' ? EatPop(Punctuation, Pos + 1) : Command(ArgumentsInBrace);

    private bool Parenthesis() => Peek() == ')' ? EatPop(Punctuation, Pos + 1) : Command(ArgumentsInParenthesis);

    private bool Bracket() => Peek() == ']' ? EatPop(Punctuation, Pos + 1) : Command(ArgumentsInBracket);

    private bool ArgumentsInBrace() => ArgumentsIn('}', Text);

    private bool ArgumentsInParenthesis() => ArgumentsIn(')', Error);

    private bool ArgumentsInBracket() => ArgumentsIn(']', Error);

    private bool ArgumentsIn(char close, TokenType mismatch)
    {
        char c = Peek();
        return c == close ? EatPop(Punctuation, Pos + 1, 2) : Closing.Has(c) ? Eat(mismatch, Pos + 1) : Arguments();
    }

    private bool InsideComment()
    {
        int feed = LineEnd(Pos);
        if (feed == End)
        {
            return false;
        }

        // An empty line behind belongs to the comment, and a backslash continues it.
        return At(feed + 1) == '\n' ? EatPop(Comment, feed + 2)
            : feed > Pos && (Source[feed - 1] != '\\' ? EatPop(Comment, feed + 1) : Eat(Comment, feed + 1));
    }

    private bool InsideString()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(StrDouble, Pos + 1);
            case '{':
                openBraces++;
                return Eat(StrDouble, Pos + 1);
            case '}':
                if (openBraces == 0 && CloseBrace())
                {
                    return true;
                }

                openBraces--;
                return Eat(StrDouble, Pos + 1);
            default:
                return Substitution() || (Run(Pos, InString) is var end and not No && Eat(StrDouble, end));
        }
    }
}
