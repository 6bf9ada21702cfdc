using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Robot Framework: tables of tests whose cells stand apart by white space or bars.</summary>
internal sealed class RobotFrameworkLexer : StateLexer
{
    private static readonly CharSet Stars = CharSet.Of("* ");
    private static readonly CharSet Space = CharSet.Of(" ");
    private static readonly CharSet Tabs = CharSet.Of("\t");
    private static readonly CharSet Sigils = CharSet.Of("$@&%");
    private static readonly CharSet SigilsAndBraces = CharSet.Of("$@&%{}");
    private static readonly CharSet InVariable = CharSet.Not("$@&%{}[]");
    private static readonly CharSet InWord = CharSet.Not("|$@&% \t\n");
    private static readonly CharSet PlainInWord = CharSet.Not("|$@&% \t\n\\");
    private static readonly string[] Steps = ["Given ", "When ", "Then ", "And ", "But "];

    private int column;
    private State? next;
    private bool isTemplate;

    protected override void OnReset()
    {
        (column, next, isTemplate) = (0, null, false);
        Push(TextStart);
    }

    protected override bool Root() => CharSet.Space.Has(Peek()) ? Eat(TextWhitespace, SkipSpace(Pos)) : AtLineStart && Heading();

    /// <summary>The first line, unless it is a heading; an empty one takes the next with it, as in Rouge.</summary>
    private bool TextStart() =>
        AtLineStart && Peek() != '*' ? Eat(Text, LineEnd(Peek() == '\n' ? Pos + 1 : Pos)) : Pop();

    private bool Heading()
    {
        int star = Is(Pos, "| ") ? Pos + 2 : Pos;
        int name = At(star) == '*' ? Skip(star, Stars) : No;
        int end = WordsEnd(name);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> title = Slice(name, end);
        title = title.EndsWith("s") ? title[..^1] : title;
        State? section = RobotWords.SectionOf(title) switch
        {
            RobotSection.Settings => Settings,
            RobotSection.Tests => Tests,
            RobotSection.Keywords => Keywords,
            RobotSection.Variables => Variables,
            _ => null,
        };
        Put(GenericHeading, LineEnd(end));
        return section is null || Push(section);
    }

    /// <summary>The index behind one word or two with a space between, or <see cref="TextScanner.No"/>.</summary>
    private int WordsEnd(int i)
    {
        int end = i == No ? No : Run(i, CharSet.Letter);
        return end != No && At(end) == ' ' && Has(end + 1, CharSet.Letter) ? Skip(end + 1, CharSet.Letter) : end;
    }

    /// <summary>The index behind the words of a cell, which single spaces part, or <see cref="TextScanner.No"/>.</summary>
    private int CellEnd(int i)
    {
        int end = Run(i, InWord);
        while (end != No && At(end) == ' ' && Has(end + 1, InWord))
        {
            end = Skip(end + 1, PlainInWord);
            while (At(end) == '\\')
            {
                end = Skip(Has(end + 1, CharSet.NotNewline) ? end + 2 : end + 1, PlainInWord);
            }
        }

        return end;
    }

    // ---- between cells ----

    /// <summary>What all sections share: the beginning of the next, and the ways to the next cell.</summary>
    private bool Separators()
    {
        switch (Peek())
        {
            case '*':
            case '|' when Is(Pos, "| *"):
                return Pop();
            case '|':
                return Eat(TextWhitespace, Peek(1) == ' ' ? Pos + 2 : Pos + 1);
            case '\t':
                return NextCell(Skip(Pos, Tabs));
            case ' ':
                int bar = Skip(Pos, Space);
                return At(bar) == '|' && At(bar + 1) == ' ' ? NextCell(Skip(bar + 1, Space))
                    : bar > Pos + 1 ? NextCell(bar)
                    : At(bar) == '|' && Eat(TextWhitespace, bar + 1);
            case '.' when Is(Pos, "..."):
                column++;
                return Eat(TextWhitespace, Skip(Pos + 3, Space), Arguments);
            case '\n':
                (column, next) = (0, null);
                return Eat(TextWhitespace, Pos + 1, CellStart);
            default:
                return false;
        }
    }

    private bool NextCell(int end)
    {
        column++;
        if (next is null && !isTemplate && column == 1)
        {
            next = KeywordCell;
        }

        Put(TextWhitespace, end);
        return Push(next ?? Arguments) && Push(CellStart);
    }

    private bool CellStart() => Peek() == '#' ? Eat(Comment, LineEnd(Pos)) : Pop();

    /// <summary>A space within a cell.</summary>
    private bool SingleSpace(TokenType type) => Peek() == ' ' && Peek(1) is not (' ' or '|') && Eat(type, Pos + 1);

    private bool Label() =>
        Run(Pos, SigilsAndBraces) is var end and not No ? Eat(NameLabel, end) : SingleSpace(NameLabel);

    // ---- sections ----

    private bool Settings()
    {
        if (Separators())
        {
            return true;
        }

        int end = WordsEnd(Pos);
        if (end == No)
        {
            return false;
        }

        next = CellAfter(Slice(Pos, end));
        Put(NameBuiltinPseudo, end);
        return Eat(Punctuation, Peek() == ':' ? Pos + 1 : Pos);
    }

    /// <summary>What the cells hold behind a setting.</summary>
    private State? CellAfter(ReadOnlySpan<char> setting) => RobotWords.KindOf(setting) switch
    {
        RobotSetting.Keyword => KeywordCell,
        RobotSetting.Arguments => Arguments,
        _ => null,
    };

    private bool Tests()
    {
        if (Separators() || Label())
        {
            return true;
        }

        int end = CellEnd(Pos);
        if (end == No)
        {
            return false;
        }

        isTemplate = false;
        return Eat(NameLabel, end);
    }

    private bool Keywords() =>
        Separators() || VariableStart() || Label() || (CellEnd(Pos) is var end and not No && Eat(NameLabel, end));

    private bool Variables()
    {
        if (Separators())
        {
            return true;
        }

        if (!VariableStart())
        {
            return false;
        }

        next = Arguments;
        return true;
    }

    // ---- cells ----

    private bool VariableStart() => Has(Pos, Sigils) && Peek(1) == '{' && Eat(NameVariable, Pos + 2, Variable);

    /// <summary>A variable in a cell, behind which a keyword is looked for when the next cell is known at all.</summary>
    private bool VariableInCell()
    {
        if (!VariableStart())
        {
            return false;
        }

        next = next is null ? null : KeywordCell;
        return true;
    }

    private bool KeywordCell()
    {
        if (InnerSetting() || VariableInCell())
        {
            return true;
        }

        if (IsIgnoringCase(Pos, "for"))
        {
            next = next is null ? null : KeywordCell;
            return Eat(NameFunction, Pos + 3);
        }

        if (SingleSpace(NameFunction))
        {
            return true;
        }

        foreach (string step in Steps)
        {
            if (IsIgnoringCase(Pos, step))
            {
                return Eat(NameBuiltin, Pos + step.Length);
            }
        }

        int end = CellEnd(Pos);
        if (end == No)
        {
            return Pop();
        }

        next = null;
        return Eat(NameFunction, end);
    }

    /// <summary>A setting in brackets, within a test or a keyword.</summary>
    private bool InnerSetting()
    {
        int end = Peek() == '[' ? WordsEnd(Pos + 1) : No;
        if (At(end) != ']')
        {
            return false;
        }

        ReadOnlySpan<char> setting = Slice(Pos + 1, end);
        isTemplate |= setting.Equals("template", StringComparison.OrdinalIgnoreCase);
        next = CellAfter(setting) ?? next;
        Put(Punctuation, Pos + 1);
        Put(NameBuiltinPseudo, end);
        return EatPop(Punctuation, end + 1);
    }

    private bool Arguments() =>
        VariableInCell()
        || (Run(Pos, Sigils) is var sigils and not No ? Eat(Str, sigils)
            : SingleSpace(Str) || (CellEnd(Pos) is var end and not No ? Eat(Str, end) : Pop()));

    private bool Variable()
    {
        switch (Peek())
        {
            case '}' when Is(Pos, "} ="):
                Put(NameVariable, Pos + 1);
                Put(TextWhitespace, Pos + 1);
                return EatPop(Punctuation, Pos + 1);
            case '}' or ']':
                return EatPop(NameVariable, Pos + 1);
            case '{' or '[':
                return Eat(NameVariable, Pos + 1, Variable);
            default:
                return VariableStart() || (Run(Pos, InVariable) is var end and not No && Eat(NameVariable, end));
        }
    }
}
