using System.Buffers;
using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Jinja and Django templates, and what Twig builds on, in HTML or, by option, in another language.</summary>
internal class JinjaLexer(LexerOptions options, JinjaWords words) : StateLexer
{
    private static readonly SearchValues<char> TextStops = SearchValues.Create("\\{#");
    private static readonly CharSet Operators = CharSet.Of("+*/=<>-");
    private static readonly CharSet Brackets = CharSet.Of(",[]()");

    private readonly StateLexer parent = options.Lexer("parent") ?? new HtmlLexer();

    public JinjaLexer(LexerOptions options)
        : this(options, JinjaWords.Jinja)
    {
    }

    protected override void OnReset() => parent.Reset();

    protected override bool Root()
    {
        char c = Peek();
        char next = Peek(1);
        if (c == '{' && next is '#' or '%' or '{')
        {
            return next == '#' ? Eat(Comment, Pos + 2, InsideComment)
                : next == '{' ? Eat(CommentPreproc, Pos + 2, Expression)
                : Verbatim("raw", Raw) || Verbatim("verbatim", VerbatimText) || Eat(CommentPreproc, Pos + 2, Statement);
        }

        return c == '#' && next == '#' ? Eat(Comment, LineEnd(Pos)) : Delegate(parent, TextEnd(Pos + 1));
    }

    private int TextEnd(int i)
    {
        while (true)
        {
            int at = Source.AsSpan(i, End - i).IndexOfAny(TextStops);
            if (at < 0)
            {
                return End;
            }

            i += at;
            if (Source[i] == '\\' || (Source[i] == '#' && At(i + 1) == '#') || (Source[i] == '{' && At(i + 1) is '{' or '%' or '#'))
            {
                return i;
            }

            i++;
        }
    }

    /// <summary>A tag with one word and nothing else; the state behind it is pushed, or this one left when there is none.</summary>
    private bool Verbatim(string word, State? next)
    {
        int open = Is(Pos, "{%-") ? Pos + 3 : Pos + 2;
        int start = SkipSpace(open);
        if (!Is(start, word))
        {
            return false;
        }

        int end = start + word.Length;
        int close = SkipSpace(end);
        int closeEnd = Is(close, "-%}") ? close + 3 : Is(close, "%}") ? close + 2 : No;
        if (closeEnd == No)
        {
            return false;
        }

        Put(CommentPreproc, open);
        Put(Text, start);
        Put(TokenType.Keyword, end);
        Put(Text, close);
        return next is null ? EatPop(CommentPreproc, closeEnd) : Eat(CommentPreproc, closeEnd, next);
    }

    private bool Raw() => (Is(Pos, "{%") && Verbatim("endraw", null)) || PlainText();

    private bool VerbatimText() => (Is(Pos, "{%") && Verbatim("endverbatim", null)) || PlainText();

    private bool PlainText() => Eat(Text, Math.Max(Pos + 1, Until(Pos, '{')));

    private bool InsideComment() => Is(Pos, "#}") ? EatPop(Comment, Pos + 2) : Eat(Comment, Math.Max(Pos + 1, Until(Pos, '#')));

    private bool Expression()
    {
        int end = WordEnd();
        return end != No ? Eat(NameVariable, end)
            : Common() || ((Is(Pos, "%}") || Is(Pos, "}}")) && EatPop(CommentPreproc, Pos + 2));
    }

    private bool Statement()
    {
        int end = WordEnd();
        if (end == No)
        {
            return Common() || (Is(Pos, "%}") && EatPop(CommentPreproc, Pos + 2));
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = words.Keywords.Has(word) ? TokenType.Keyword
            : words.Pseudo.Has(word) ? KeywordPseudo
            : words.Operators.Has(word) ? OperatorWord
            : words.Tests.Has(word) ? NameBuiltin
            : NameVariable;
        return Eat(type, end);
    }

    /// <summary>A word takes the dot behind it along.</summary>
    private int WordEnd()
    {
        int end = Run(Pos, CharSet.Word);
        return end != No && At(end) == '.' ? end + 1 : end;
    }

    private bool Common()
    {
        char c = Peek();
        if (c == '|' && Run(SkipSpace(Pos + 1), CharSet.Word) is var filter and not No)
        {
            Put(Operator, SkipSpace(Pos + 1));
            return Eat(NameFunction, filter);
        }

        if (c is '"' or '\'')
        {
            return LineQuotedEnd(Pos + 1, c) is var end and not No && Eat(c == '"' ? StrDouble : StrSingle, end);
        }

        return Operators.Has(c) || Is(Pos, "!=") ? Eat(Operator, c == '!' ? Pos + 2 : Pos + 1)
            : Brackets.Has(c) ? Eat(Punctuation, Pos + 1)
            : CharSet.Space.Has(c) && Eat(Text, SkipSpace(Pos));
    }
}
