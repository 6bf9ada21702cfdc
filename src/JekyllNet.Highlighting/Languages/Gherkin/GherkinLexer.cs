using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Gherkin, the language of Cucumber's features.</summary>
internal sealed class GherkinLexer : StateLexer
{
    private static readonly CharSet Blanks = CharSet.Of(" \r\t");
    private static readonly CharSet TagPart = CharSet.Not(" \t\r\n\f\v@");
    private static readonly CharSet CellPart = CharSet.Not(" \t\r\n\f\v|");
    private static readonly CharSet StepWord = CharSet.Not(" \t\r\n\f\v<");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");

    protected override bool Root()
    {
        if (Basic())
        {
            return true;
        }

        switch (Peek())
        {
            case '\n':
                return Eat(Text, Pos + 1);
            case '"' when Is(Pos, "\"\"\"") && Find(Pos + 3, "\"\"\"") is var close and not No:
                return Eat(Str, close + 3);
            case '@' when Run(Pos + 1, TagPart) is var tag and not No:
                return Eat(NameTag, tag);
            default:
                return Table() || Title() || Step();
        }
    }

    private bool Basic() => Peek() switch
    {
        '#' => Eat(Comment, LineEnd(Pos)),
        ' ' or '\r' or '\t' => Eat(Text, Skip(Pos, Blanks)),
        _ => false,
    };

    /// <summary>What stands before the first colon on the line.</summary>
    private bool Title()
    {
        int colon = FindOnLine(Pos, ":");
        if (colon == No)
        {
            return false;
        }

        ReadOnlySpan<char> title = Slice(Pos, colon);
        ResetStack();
        TokenType type = Error;
        if (GherkinWords.Elements.Contains(title))
        {
            type = KeywordNamespace;
            Push(Description);
        }
        else if (GherkinWords.Features.Contains(title))
        {
            type = KeywordDeclaration;
            Push(FeatureDescription);
        }
        else if (GherkinWords.Examples.Contains(title))
        {
            type = NameNamespace;
            Push(ExampleDescription);
        }

        Put(type, colon);
        return Eat(Punctuation, colon + 1);
    }

    private bool Step()
    {
        if (!GherkinWords.Steps.TryGetValue(Peek(), out string[]? steps))
        {
            return false;
        }

        foreach (string step in steps)
        {
            ReadOnlySpan<char> text = step.AsSpan().TrimEnd("_<");
            int end = Pos + text.Length;
            if (end > End || !Slice(Pos, end).SequenceEqual(text))
            {
                continue;
            }

            bool fits = step[^1] switch
            {
                '_' => At(end++) == ' ',
                '<' => true,
                _ => Boundary(end),
            };
            if (fits)
            {
                ResetStack();
                Push(StepText);
                return Eat(NameFunction, end);
            }
        }

        return false;
    }

    private bool StepText()
    {
        if (Basic())
        {
            return true;
        }

        char c = Peek();
        if (c is '<' or '"')
        {
            int close = FindOnLine(Pos + 1, c == '<' ? ">" : "\"");
            if (close != No)
            {
                return Eat(c == '<' ? NameVariable : Str, close + 1);
            }
        }

        if (Has(Pos, NotSpace))
        {
            return Eat(Text, Skip(Pos + 1, StepWord));
        }

        int end = RestOfLine();
        return end != No && EatPop(Text, end);
    }

    private bool Description() => Basic() || Title() || Step() || Line();

    private bool FeatureDescription() => Basic() || Title() || Line();

    private bool ExampleDescription() => Basic() || Table() || Line();

    private bool Line() => Peek() == '\n' ? Eat(Text, Pos + 1) : RestOfLine() is var end and not No && Eat(Text, end);

    /// <summary>The index of a comment or line feed ahead, without which a last line is no line.</summary>
    private int RestOfLine() => Until(Pos, '#', '\n') is var end && end < End ? end : No;

    private bool Table() => Peek() == '|' && Push(TableHeader);

    private bool TableHeader()
    {
        int cell = Run(Pos, CellPart);
        return cell != No ? Eat(NameVariable, cell) : Peek() == '\n' ? EatGoto(Text, Pos + 1, TableRow) : TableRow();
    }

    private bool TableRow()
    {
        if (Basic())
        {
            return true;
        }

        return Peek() switch
        {
            '\n' => Eat(Text, Pos + 1, TableLineStart),
            '|' => Eat(Punctuation, Pos + 1),
            _ => Run(Pos, CellPart) is var cell and not No && Eat(Name, cell),
        };
    }

    private bool TableLineStart()
    {
        int next = SkipSpace(Pos);
        if (next == End || Source[next] == '|')
        {
            return Pop();
        }

        ResetStack();
        return true;
    }
}
