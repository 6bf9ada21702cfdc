using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Smarty templates, in HTML or, by option, in another language.</summary>
internal sealed class SmartyLexer(LexerOptions options) : StateLexer
{
    private static readonly CharSet TagStart = CharSet.Of("/a-zA-Z0-9$#*\"'");
    private static readonly CharSet NotInTag = CharSet.Of(" \t\r\n\f\v*");
    private static readonly CharSet Operators = CharSet.Of("~!%^&*()+=|[]:;,.<>/@?-");
    private static readonly CharSet NumberSuffix = CharSet.Of("flFLdD");
    private static readonly WordSet Constants = WordSet.Of("true false null");

    private static readonly WordSet Builtins = WordSet.Of(
        """
        append assign block break call capitalize capture cat config_load continue count_characters count_paragraphs
        count_sentences count_words counter cycle date_format debug default else elseif escape eval extends fetch for foreach
        foreachelse from_charset function html_checkboxes html_image html_options html_radios html_select_date html_select_time
        html_table if include include_php indent insert ldelim literal lower mailto math nl2br nocache php rdelim regex_replace
        replace section sectionelse setfilter spacify string_format strip strip_tags textformat to_charset truncate unescape upper
        while wordwrap
        """);

    private readonly StateLexer parent = options.Lexer("parent") ?? new HtmlLexer();

    protected override void OnReset() => parent.Reset();

    protected override bool Root()
    {
        if (Peek() == '{')
        {
            if (Has(Pos + 1, CharSet.Space))
            {
                return Delegate(parent, SkipSpace(Pos + 1));
            }

            int close = Peek(1) == '*' ? Find(Pos + 2, "*}") : No;
            if (close != No)
            {
                return Eat(Comment, close + 2);
            }

            if (TagOpen())
            {
                return true;
            }
        }

        int next = Find(Pos + 1, "{");
        while (next != No && !Has(next + 1, TagStart))
        {
            next = Find(next + 1, "{");
        }

        return Delegate(parent, next == No ? End : next);
    }

    private bool TagOpen()
    {
        if (Peek() != '{')
        {
            return false;
        }

        return Peek(1) == '/' && !Has(Pos + 2, NotInTag) ? Eat(TokenType.Keyword, Pos + 2, Tag)
            : !Has(Pos + 1, NotInTag) && Eat(TokenType.Keyword, Pos + 1, Tag);
    }

    private bool Tag()
    {
        if (TagOpen())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '}':
                return EatPop(TokenType.Keyword, Pos + 1);
            case '#':
                int hash = Identifier(Pos + 1);
                return At(hash) == '#' && Eat(NameVariable, hash + 1);
            case '$':
                return VariableEnd() is var variable and not No && Eat(NameVariable, variable);
            case '"' or '\'':
                return LineQuotedEnd(Pos + 1, c) is var text and not No && Eat(c == '"' ? StrDouble : StrSingle, text);
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Operators.Has(c))
        {
            return Eat(Operator, Pos + 1);
        }

        if (CharSet.Digit.Has(c))
        {
            return Number();
        }

        int end = Keyword(Pos, Constants);
        if (end != No)
        {
            return Eat(KeywordConstant, end);
        }

        end = Identifier(Pos);
        return end != No && Eat(Builtins.Has(Slice(Pos, end)) ? NameBuiltin : NameAttribute, end);
    }

    private int VariableEnd()
    {
        int end = Identifier(Pos + 1);
        while (end != No && At(end) == '.' && Has(end + 1, CharSet.Word))
        {
            end = Skip(end + 1, CharSet.Word);
        }

        return end;
    }

    /// <summary>One digit, and what a number may have behind its last one.</summary>
    private bool Number()
    {
        int end = Peek(1) == '.' ? Skip(Pos + 2, CharSet.Digit) : Pos + 1;
        end = Is(end, "eE") && At(end + 2) is '+' or '-' && Has(end + 3, CharSet.Digit) ? end + 4 : end;
        return Eat(Num, Has(end, NumberSuffix) ? end + 1 : end);
    }
}
