using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Meson's build files.</summary>
internal sealed class MesonLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("[]{}:(),;.");
    private static readonly CharSet Operators = CharSet.Of("+/*%=<>-");
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_", char.IsLetterOrDigit);
    private static readonly CharSet InString = CharSet.Not("'\\@");
    private static readonly CharSet SimpleEscape = CharSet.Of("\\abfnrtv'");
    private static readonly CharSet LetterOrSpace = CharSet.Of("a-zA-Z ");
    private static readonly CharSet Zero = CharSet.Of("0");
    private static readonly WordSet WordOperators = WordSet.Of("in and or not");
    private static readonly WordSet Variables = WordSet.Of("meson host_machine build_machine target_machine");
    private static readonly WordSet Keywords = WordSet.Of("continue break elif else endif if true false foreach endforeach");

    private static readonly WordSet Functions = WordSet.Of(
        """
        add_global_arguments add_global_link_arguments add_languages add_project_arguments add_project_link_arguments
        add_test_setup alias_target assert benchmark both_libraries build_target configuration_data configure_file custom_target
        declare_dependency dependency disabler environment error executable files find_library find_program generator get_option
        get_variable gettext import include_directories install_data install_headers install_man install_subdir is_disabler
        is_variable jar join_paths library message option project run_command run_target set_variable shared_library shared_module
        static_library subdir subdir_done subproject summary test vcs_tag warning
        """);

    private bool formatted;
    private int quotes;

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '#':
                return Eat(CommentSingle, Math.Min(End, LineEnd(Pos) + 1));
            case '\\':
                return Eat(Text, Peek(1) == '\n' ? Pos + 2 : Pos + 1);
            case '\'' or 'f' or 'F' when StringStart(c):
                return true;
            case '!':
                return Peek(1) == '=' && Eat(Operator, Pos + 2);
        }

        return Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
            : Operators.Has(c) ? Eat(Operator, Peek(1) == '=' ? Pos + 2 : Pos + 1)
            : Word() || Number();
    }

    private bool StringStart(char c)
    {
        int quote = c == '\'' ? Pos : Pos + 1;
        if (At(quote) != '\'')
        {
            return false;
        }

        (formatted, quotes) = (quote > Pos, Is(quote, "'''") ? 3 : 1);
        Put(StrAffix, quote);
        return Eat(Str, quote + quotes, InsideString);
    }

    private bool Word()
    {
        int end = Has(Pos, NameStart) ? Skip(Pos + 1, NamePart) : No;
        if (end == No)
        {
            return false;
        }

        if (Keyword(Pos, WordOperators) is var op and not No)
        {
            return Eat(OperatorWord, op);
        }

        int next = SkipSpace(end);
        if (At(next) == '(' && WordEnds(end))
        {
            return Eat(Functions.Has(Slice(Pos, next)) ? NameBuiltin : Name, next);
        }

        // As in Rouge a name before a colon is taken without its last character, which is a name of its own.
        end = At(next) == ':' && end > Pos + 1 ? end - 1 : end;
        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(Variables.Has(word) ? NameBuiltin : Keywords.Has(word) ? TokenType.Keyword : Name, end);
    }

    private bool Number()
    {
        int end = Peek() != '0' ? No : Peek(1) switch
        {
            'b' or 'B' => Grouped(Pos + 2, CharSet.Bin),
            'o' or 'O' => Grouped(Pos + 2, CharSet.Oct),
            'x' or 'X' => Grouped(Pos + 2, CharSet.Hex),
            _ => No,
        };
        if (end != No)
        {
            return Eat(Peek(1) is 'b' or 'B' ? NumBin : Peek(1) is 'o' or 'O' ? NumOct : NumHex, end);
        }

        return Has(Pos, CharSet.Digit) && Eat(NumInteger, Grouped(Pos, Peek() == '0' ? Zero : CharSet.Digit));
    }

    private int Grouped(int i, CharSet digits)
    {
        int end = No;
        while (Has(i, digits) || (At(i) == '_' && Has(i + 1, digits)))
        {
            end = i = Skip(Source[i] == '_' ? i + 1 : i, digits);
        }

        return end;
    }

    private bool InsideString()
    {
        switch (Peek())
        {
            case '\'':
                int count = Is(Pos, "'''") ? 3 : 1;
                return count == quotes ? EatPop(Str, Pos + count) : Eat(Str, Pos + count);
            case '\\':
                return Push(Escape);
            case '@':
                return formatted ? Eat(StrInterpol, Pos + 1, Interpolation) : Eat(Str, Pos + 1);
            default:
                return Eat(Str, Skip(Pos, InString));
        }
    }

    private bool Escape()
    {
        if (Peek() != '\\')
        {
            return false;
        }

        return EscapeEnd(Pos + 1) is var end and not No ? EatPop(StrEscape, end)
            : Has(Pos + 1, CharSet.NotNewline) && EatPop(Str, NextChar(Pos + 1));
    }

    private int EscapeEnd(int i)
    {
        if (Has(i, SimpleEscape))
        {
            return i + 1;
        }

        int digits = At(i) switch { 'u' => 4, 'U' => 8, 'x' => 2, _ => 0 };
        if (digits > 0)
        {
            return Skip(i + 1, CharSet.Hex, digits) == i + 1 + digits ? i + 1 + digits : No;
        }

        if (At(i) == 'N' && At(i + 1) == '{')
        {
            int end = Skip(i + 2, LetterOrSpace);
            bool named = end >= i + 5 && At(end) == '}' && Source[i + 2] != ' ' && Source[end - 1] != ' ';
            return named ? end + 1 : No;
        }

        int oct = Skip(i, CharSet.Oct, 3);
        return oct > i ? oct : No;
    }

    private bool Interpolation() => Peek() == '@' ? EatPop(StrInterpol, Pos + 1) : DelegateFresh(new MesonLexer(), Until(Pos, '@'));
}
