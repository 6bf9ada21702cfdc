using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What may stand in a line of Markdown: code, emphasis, links, HTML.</summary>
internal abstract class MarkdownInlineLexer : StateLexer
{
    private static readonly CharSet PlainText = CharSet.Not("\\`[*\n&<");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet InlineUrlPart = CharSet.Not("< \t\r\n\f\v)");
    private static readonly CharSet StrongPart = CharSet.Not("*\n");
    private static readonly string[] Schemes = ["http://", "https://", "mailto://", "ftp://"];

    private readonly HtmlLexer html = new();
    private int noCodeFrom;
    private int longestRun;
    private int noLinkBefore;
    private int bracketFrom;
    private int bracket;
    private int noMailBefore;
    private int noTagBefore;
    private RunMemo entity;
    private int lastSemicolon;

    protected override void OnReset() => html.Reset();

    protected override void OnRun()
    {
        noCodeFrom = int.MaxValue;
        (longestRun, noLinkBefore, bracketFrom, bracket, noMailBefore, noTagBefore) = (0, 0, 0, -1, 0, 0);
        (entity, lastSemicolon) = (default, No);
    }

    protected bool Escaped() => Peek() == '\\' && Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1));

    /// <summary>The index behind an escape or a character of the line, or <see cref="TextScanner.No"/> where neither stands.</summary>
    protected int NextUnit(int i) =>
        i >= End || Source[i] == '\n' ? No
        : Source[i] != '\\' ? i + 1
        : Has(i + 1, CharSet.NotNewline) ? i + 2 : No;

    /// <summary>Code between runs of backticks; where no run as long follows, a shorter one is taken.</summary>
    protected bool CodeSpan()
    {
        if (Peek() != '`')
        {
            return false;
        }

        int run = RunLength(Pos);
        int end = Pos < noCodeFrom || run <= longestRun ? ClosingRun(Pos + run, run) : No;
        while (end == No && longestRun > (run - 1) / 2)
        {
            end = ClosingRun(Pos + run, longestRun);
        }

        if (end == No && run >= 3)
        {
            end = Pos + (2 * ((run - 1) / 2)) + 1;
        }

        return end != No && Eat(StrBacktick, end);
    }

    /// <summary>The index behind the next run of at least so many backticks, counting that many.</summary>
    private int ClosingRun(int i, int length)
    {
        int longest = 0;
        while ((i = Until(i, '`', '\\')) < End)
        {
            if (Source[i] == '\\')
            {
                if (!Has(i + 1, CharSet.NotNewline))
                {
                    break;
                }

                i += 2;
                continue;
            }

            int run = RunLength(i);
            if (run >= length)
            {
                return i + length;
            }

            longest = Math.Max(longest, run);
            i += run;
        }

        if (i >= End)
        {
            (noCodeFrom, longestRun) = (Pos, longest);
        }
        else
        {
            longestRun = longest;
        }

        return No;
    }

    private int RunLength(int i)
    {
        int end = i;
        while (At(end) == '`')
        {
            end++;
        }

        return end - i;
    }

    protected bool Inline()
    {
        switch (Peek())
        {
            case '[':
                return LinkText(Pos + 1) || Eat(Text, Pos + 1);
            case '!' when Peek(1) == '[' && LinkText(Pos + 2):
                return true;
            case '*':
                return Starred();
            case '_' when Underscored():
                return true;
            case '<':
                return Angled();
            case '&':
                int semicolon = LastSemicolon();
                return semicolon > Pos ? Delegate(html, semicolon + 1) : Eat(Text, Pos + 1);
            case '\n':
                return Eat(Text, Pos + 1);
        }

        int text = Skip(Pos, PlainText);
        return text > Pos && Eat(Text, text);
    }

    /// <summary>Text in brackets with a bracket or parenthesis behind.</summary>
    private bool LinkText(int start)
    {
        int close = No;
        int i = start < noLinkBefore ? No : start;
        while (i != No && i < End)
        {
            if (Source[i] == ']' && At(i + 1) is '[' or '(')
            {
                close = i;
                break;
            }

            int next = NextUnit(i);
            noLinkBefore = next == No ? i : noLinkBefore;
            i = next;
        }

        if (close == No)
        {
            noLinkBefore = i == No ? noLinkBefore : End;
            close = NextBracket(start);
            if (close >= End || At(close + 1) is not ('[' or '('))
            {
                return false;
            }
        }

        Put(Punctuation, start);
        Put(NameVariable, close);
        return Eat(Punctuation, close + 1, Link);
    }

    private int NextBracket(int i)
    {
        if (i < bracketFrom || i > bracket)
        {
            (bracketFrom, bracket) = (i, Until(i, ']'));
        }

        return bracket;
    }

    private bool Starred()
    {
        int marks = Is(Pos, "**") ? Is(Pos, "***") ? 3 : 2 : 1;
        int first = Pos + marks;
        if (marks > 1 && first < End && Source[first] is not ('*' or ' ' or '\n'))
        {
            int end = Skip(first + 1, StrongPart);
            if (At(end) == '*' && At(end + 1) == '*' && (marks == 2 || At(end + 2) == '*'))
            {
                return Eat(marks == 2 ? GenericStrong : GenericEmphStrong, end + marks);
            }
        }

        int close = UnitsUntil(Pos + 1, "*");
        return close != No && Eat(GenericEmph, close);
    }

    private bool Underscored()
    {
        int close = Peek(1) == '_' ? UnitsUntil(Pos + 2, "__") : No;
        if (close != No)
        {
            return Eat(GenericStrong, close);
        }

        close = UnitsUntil(Pos + 1, "_");
        return close != No && Eat(GenericEmph, close);
    }

    /// <summary>The index behind the next such text on this line, escapes left out, or <see cref="TextScanner.No"/>.</summary>
    private int UnitsUntil(int i, string text)
    {
        while (i != No && !Is(i, text))
        {
            i = NextUnit(i);
        }

        return i == No ? No : i + text.Length;
    }

    private bool Angled()
    {
        int mail = MailEnd();
        if (mail != No)
        {
            return Eat(NameVariable, mail);
        }

        foreach (string scheme in Schemes)
        {
            int close = Pos >= noTagBefore && Is(Pos + 1, scheme) ? UnitsUntil(Pos + 1 + scheme.Length, ">") : No;
            if (close != No)
            {
                return Eat(NameVariable, close);
            }
        }

        int end = Pos < noTagBefore ? No : UnitsUntil(Pos + 1, ">");
        if (end != No)
        {
            return Delegate(html, end);
        }

        noTagBefore = Pos < noTagBefore ? noTagBefore : LineEnd(Pos);
        return Eat(Text, Pos + 1);
    }

    /// <summary>The last semicolon of the characters without space here; looked up once for each such run.</summary>
    private int LastSemicolon()
    {
        if (Pos < entity.From || Pos >= entity.Past)
        {
            int end = Skip(Pos, NotSpace, ref entity);
            lastSemicolon = Pos + Slice(Pos, end).LastIndexOf(';');
        }

        return lastSemicolon;
    }

    /// <summary>From an angle bracket to the last one of the line, with an at sign and a dot between.</summary>
    private int MailEnd()
    {
        if (Pos < noMailBefore)
        {
            return No;
        }

        int line = LineEnd(Pos);
        int at = Slice(Pos, line).IndexOf('@');
        if (at < 0)
        {
            noMailBefore = line;
            return No;
        }

        at += Pos;
        int close = at + Slice(at, line).LastIndexOf('>');
        if (close < at + 4 || Slice(at + 2, close - 1).IndexOf('.') < 0)
        {
            noMailBefore = close < at ? line : noMailBefore;
            return No;
        }

        return close + 1;
    }

    private bool Link()
    {
        switch (Peek())
        {
            case '[':
                int close = UnitsUntil(Pos + 1, "]");
                if (close == No)
                {
                    return Pop();
                }

                Put(Punctuation, Pos + 1);
                Put(StrSymbol, close - 1);
                return EatPop(Punctuation, close);
            case '(':
                Put(Punctuation, Pos + 1);
                return Push(InlineTitle) && Push(InlineUrl);
            case ' ' or '\t':
                return Eat(Text, Skip(Pos, CharSet.Blank));
            default:
                return Pop();
        }
    }

    protected bool Url()
    {
        int blank = Skip(Pos, CharSet.Blank);
        if (blank > Pos)
        {
            return Eat(Text, blank);
        }

        int close = Peek() == '<' ? UnitsUntil(Pos + 1, ">") : No;
        if (close != No)
        {
            Put(NameTag, Pos + 1);
            Put(StrOther, close - 1);
            return EatPop(NameTag, close);
        }

        int end = Skip(Pos, NotSpace);
        return end > Pos && EatPop(StrOther, end);
    }

    protected bool Title()
    {
        string close = Peek() switch { '"' => "\"", '\'' => "'", '(' => ")", _ => "" };
        int end = close.Length > 0 ? UnitsUntil(Pos + 1, close) : No;
        if (end != No)
        {
            return Eat(NameNamespace, end);
        }

        int next = SkipSpace(Pos);
        return At(next) is '"' or '\'' or '(' or ')' ? Eat(Text, next) : Pop();
    }

    private bool InlineTitle() => Peek() == ')' ? EatPop(Punctuation, Pos + 1) : Title();

    private bool InlineUrl()
    {
        int end = Skip(Pos, InlineUrlPart);
        return end > Pos ? EatPop(StrOther, end) : Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Url();
    }
}
