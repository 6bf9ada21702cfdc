using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Markdown: blocks at the beginning of lines, and what stands in a line.</summary>
internal sealed class MarkdownLexer : MarkdownInlineLexer
{
    private static readonly CharSet HeadingText = CharSet.Not("\t\r\n\f\v");

    private StateLexer fenced = null!;
    private string fence = "";

    protected override bool Root() => FrontMatter() || Escaped() || (AtLineStart && (Heading() || Fence())) || IndentedCode() || CodeSpan()
        || (AtLineStart && (Rule('*') || Rule('-') || ListItem() || Quote() || Reference())) || Inline();

    /// <summary>YAML between lines of three hyphens, wherever a token begins with such a line.</summary>
    private bool FrontMatter()
    {
        if (Peek() != '-' || !Is(Pos, "---"))
        {
            return false;
        }

        int start = SkipSpace(Pos + 3);
        int feed = Slice(Pos + 3, start).LastIndexOf('\n');
        for (int close = feed < 0 ? No : Pos + 3 + feed; close != No; close = Find(close + 1, "\n---"))
        {
            int end = Is(close, "\n---") ? RuleEnd(close + 4) : No;
            if (end != No)
            {
                return DelegateFresh(new YamlLexer(), At(end) == '\n' ? end + 1 : end);
            }
        }

        return false;
    }

    /// <summary>White space up to the last line end in it, or <see cref="TextScanner.No"/> when something else stands on the line.</summary>
    private int RuleEnd(int i)
    {
        int end = SkipSpace(i);
        if (end >= End)
        {
            return End;
        }

        int feed = Slice(i, end).LastIndexOf('\n');
        return feed < 0 ? No : i + feed;
    }

    private bool Heading()
    {
        if (Peek() == '#')
        {
            bool first = Pos + 1 < End && Peek(1) != '#';
            return Eat(first ? GenericHeading : GenericSubheading, first && Peek(1) == '\n' ? Pos + 1 : LineEnd(Pos));
        }

        int text = Skip(Pos, HeadingText);
        if (text == Pos || At(text) != '\n' || At(text + 1) is not ('-' or '='))
        {
            return false;
        }

        char mark = At(text + 1);
        int end = text + 1;
        while (At(end) == mark)
        {
            end++;
        }

        return end >= text + 3 && At(end) == '\n' && Eat(mark == '-' ? GenericHeading : GenericSubheading, end + 1);
    }

    private bool Fence()
    {
        int start = Skip(Pos, CharSet.Blank);
        char mark = At(start);
        int end = start;
        while (mark is '`' or '~' && At(end) == mark)
        {
            end++;
        }

        int body = LineEnd(end) + 1;
        if (end < start + 3 || body > End)
        {
            return false;
        }

        string language = Slice(end, body).Trim(" \t\r\n\f\v\0").ToString();
        string close = string.Concat("\n", Slice(Pos, end));
        int stop = Find(body, close);
        fence = close[(1 + start - Pos)..];
        fenced = Sublexer(language);
        fenced.Reset();
        Put(Text, start);
        Put(Punctuation, end);
        Put(NameLabel, body);
        if (stop == No)
        {
            return Push(OpenFence);
        }

        if (stop > body)
        {
            Delegate(fenced, stop);
        }

        Put(Text, stop + close.Length - fence.Length);
        return Eat(Punctuation, stop + close.Length);
    }

    private static StateLexer Sublexer(string language) =>
        language.Length == 0 ? new PlainTextLexer() : Lexers.FindFancy(language)?.Create() ?? new PlainTextLexer(StrBacktick);

    /// <summary>The lines of a fence that nothing closes as the whole pattern wants it.</summary>
    private bool OpenFence()
    {
        if (!AtLineStart)
        {
            return false;
        }

        int start = Skip(Pos, CharSet.Blank);
        if (Is(start, fence))
        {
            Put(Text, start);
            return EatPop(Punctuation, start + fence.Length);
        }

        int end = LineEnd(Pos);
        return end < End && Delegate(fenced, end + 1);
    }

    private bool IndentedCode()
    {
        if (Peek() != '\n' || Peek(1) != '\n')
        {
            return false;
        }

        int end = Pos + 2;
        while (At(end) == '\n' || ((At(end) == '\t' || Is(end, "    ")) && LineEnd(end) < End))
        {
            end = LineEnd(end) + 1;
        }

        return end > Pos + 2 && Eat(StrBacktick, end);
    }

    /// <summary>Three marks or more with nothing but space between and behind, up to where a line ends.</summary>
    private bool Rule(char mark)
    {
        int end = No;
        int marks = 0;
        for (int i = SkipSpace(Pos); At(i) == mark;)
        {
            marks++;
            int behind = RuleEnd(i + 1);
            end = marks >= 3 && behind != No ? behind : end;
            i = SkipSpace(i + 1);
        }

        return end != No && Eat(Punctuation, end);
    }

    private bool ListItem()
    {
        int mark = SkipSpace(Pos);
        if (At(mark) is '*' or '+' or '-' && Has(mark + 1, CharSet.Space))
        {
            return Eat(Punctuation, mark + 1);
        }

        int dot = Skip(mark, CharSet.Digit);
        return dot > mark && At(dot) == '.' && Eat(Punctuation, dot + 1);
    }

    private bool Quote()
    {
        int mark = SkipSpace(Pos);
        return At(mark) == '>' && Eat(GenericTraceback, LineEnd(mark));
    }

    /// <summary><c>[name]:</c> at the beginning of a line.</summary>
    private bool Reference()
    {
        int open = SkipSpace(Pos);
        if (At(open) != '[' || open + 1 >= End)
        {
            return false;
        }

        int close = open + 1;
        do
        {
            close = NextUnit(close);
            if (close == No)
            {
                return false;
            }

            int colon = At(close) == ']' ? SkipSpace(close + 1) : End;
            if (At(colon) == ':')
            {
                Put(Text, open);
                Put(Punctuation, open + 1);
                Put(StrSymbol, close);
                Put(Punctuation, close + 1);
                Put(Text, colon);
                Put(Punctuation, colon + 1);
                return Push(Title) && Push(Url);
            }
        }
        while (close < End);
        return false;
    }
}
