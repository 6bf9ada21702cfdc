using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The scalars of YAML and the indentation that ends them.</summary>
internal abstract class YamlScalarLexer : StateLexer
{
    private static readonly CharSet SpaceOnly = CharSet.Of(" ");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet ScalarLine = CharSet.Not("\n\r\f\v");
    private static readonly CharSet InSingleQuotes = CharSet.Not(" \t\r\n\f\v'");
    private static readonly CharSet InDoubleQuotes = CharSet.Not(" \t\r\n\f\v\"\\");
    private static readonly CharSet SimpleEscape = CharSet.Of("0abt\tn\nvfre \"\\N_LP");
    private static readonly CharSet InBlockPlain = CharSet.Not(" \t\r\n\f\v:");
    private static readonly CharSet InFlowPlain = CharSet.Not(" \t\r\n\f\v,:?[]{}");
    private static readonly WordSet ConstantWords = WordSet.Of("true false null");

    private readonly Stack<int> indents = [];
    private int nextIndent;
    private int? blockIndent;

    private int CurrentIndent => indents.Count == 0 ? 0 : indents.Peek();

    /// <summary>The beginning of a line inside a block.</summary>
    protected abstract bool Indentation();

    protected override void OnReset() => ResetIndent();

    protected void ResetIndent()
    {
        indents.Clear();
        nextIndent = 0;
        blockIndent = null;
    }

    /// <summary>Takes note of a line's indentation; answers how much of it is known, the rest being an error.</summary>
    protected int SaveIndent(int size)
    {
        nextIndent = size;
        if (size >= CurrentIndent)
        {
            return size;
        }

        while (size < CurrentIndent)
        {
            indents.Pop();
        }

        return CurrentIndent;
    }

    protected void ContinueIndent(int size) => nextIndent += size;

    protected void SetIndent(int size)
    {
        if (CurrentIndent < nextIndent)
        {
            indents.Push(nextIndent);
        }

        nextIndent += size;
    }

    protected int Spaces(int i) => Skip(i, SpaceOnly);

    protected bool EndOfLine(int i) => i >= End || Source[i] == '\n';

    protected bool IgnoredLine()
    {
        int end = Spaces(Pos);
        return Peek() == '#' ? Eat(CommentSingle, LineEnd(Pos))
            : end > Pos ? Eat(Text, end)
            : Peek() == '\n' && EatPop(Text, Pos + 1);
    }

    /// <summary>What may stand behind the indicator of a block scalar: a digit and a sign in either order.</summary>
    protected bool BlockScalarHeader()
    {
        int end = Pos;
        int digit = 0;
        int sign = 1;
        if (Peek() is >= '1' and <= '9')
        {
            digit = Peek() - '0';
            end = Peek(1) is '+' or '-' ? Pos + 2 : Pos + 1;
        }
        else if (Peek() is '+' or '-')
        {
            sign = Peek() == '-' ? -1 : 1;
            digit = Peek(1) is >= '1' and <= '9' ? Peek(1) - '0' : 0;
            end = digit > 0 ? Pos + 2 : Pos + 1;
        }

        if (At(end) != ' ' && !EndOfLine(end))
        {
            return false;
        }

        blockIndent = end > Pos ? CurrentIndent + (sign * digit) : null;
        return EatGoto(PunctuationIndicator, end, IgnoredLine);
    }

    protected bool BlockScalarContent()
    {
        if (Peek() == '\n')
        {
            return Eat(Text, Skip(Pos, CharSet.Newline));
        }

        if (AtLineStart)
        {
            int end = Spaces(Pos);
            int size = end - Pos;
            if (size > 0 && EndOfLine(end))
            {
                Put(Text, Pos + Math.Clamp(blockIndent ?? size, 0, size));
                return Eat(NameConstant, end);
            }

            Put(Text, end);
            int level = blockIndent ?? CurrentIndent;
            blockIndent ??= size;
            if (size < level)
            {
                SaveIndent(size);
                return Goto(Indentation);
            }

            return true;
        }

        int line = Skip(Pos, ScalarLine);
        return line > Pos && Eat(Str, line);
    }

    protected bool SingleQuoted()
    {
        if (QuotedSpace())
        {
            return true;
        }

        if (Peek() == '\\' && Peek(1) == '\'')
        {
            return Eat(StrEscape, Pos + 2);
        }

        if (Peek() == '\'')
        {
            return EatPop(Str, Pos + 1);
        }

        int end = Skip(Pos, InSingleQuotes);
        return end > Pos && Eat(Str, end);
    }

    protected bool DoubleQuoted()
    {
        if (Peek() == '"')
        {
            return EatPop(Str, Pos + 1);
        }

        if (QuotedSpace())
        {
            return true;
        }

        if (Peek() != '\\')
        {
            int end = Skip(Pos, InDoubleQuotes);
            return end > Pos && Eat(Str, end);
        }

        if (Has(Pos + 1, SimpleEscape))
        {
            return Eat(StrEscape, Pos + 2);
        }

        int digits = Peek(1) switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return digits > 0 && Skip(Pos + 2, CharSet.Hex, digits) == Pos + 2 + digits && Eat(StrEscape, Pos + 2 + digits);
    }

    protected bool BlockPlainScalar()
    {
        int end = Spaces(Pos);
        char c = At(end);
        if (c == ':' && end < End)
        {
            if (At(end + 1) == ' ' || EndOfLine(end + 1))
            {
                return EatPop(Text, end);
            }

            int word = Skip(end + 1, NotSpace);
            if (word > end + 1)
            {
                return Eat(Str, word);
            }
        }

        if (end > Pos)
        {
            return c == '#' ? EatPop(Text, end) : Eat(EndOfLine(end) ? Text : Str, end);
        }

        if (c == '\n')
        {
            return Eat(Text, Skip(Pos, CharSet.Newline), BlockPlainScalarLine);
        }

        int constant = Keyword(Pos, ConstantWords);
        if (constant != No)
        {
            return Eat(KeywordConstant, constant);
        }

        int number = NumberEnd();
        if (number != No)
        {
            return EatPop(Num, number);
        }

        end = Skip(Pos, InBlockPlain);
        return end > Pos && Eat(Str, end);
    }

    protected bool FlowPlainScalar()
    {
        int end = Spaces(Pos);
        char c = At(end);
        if (c is ',' or ':' or '?' or '[' or ']' or '{' or '}' || (c == '#' && end > Pos))
        {
            return EatPop(Text, end);
        }

        if (end > Pos)
        {
            return Eat(AtLineStart || EndOfLine(end) ? Text : NameVariable, end);
        }

        if (c == '\n')
        {
            return Eat(Text, Skip(Pos, CharSet.Newline));
        }

        end = Skip(Pos, InFlowPlain);
        return end > Pos && Eat(NameVariable, end);
    }

    private bool QuotedSpace()
    {
        if (Peek() == '\n')
        {
            return Eat(Text, Skip(Pos, CharSet.Newline));
        }

        int end = Spaces(Pos);
        return end > Pos && Eat(AtLineStart || EndOfLine(end) ? Text : NameVariable, end);
    }

    /// <summary>A line that goes on with a plain scalar, unless it is indented less or begins a document.</summary>
    private bool BlockPlainScalarLine()
    {
        if (Peek() == '\n')
        {
            return Eat(Text, Skip(Pos, CharSet.Newline));
        }

        if (!AtLineStart)
        {
            return false;
        }

        int end = Spaces(Pos);
        if (end > Pos && At(end) == '\n')
        {
            return Eat(Text, end + 1);
        }

        if (Is(Pos, "---") || Is(Pos, "..."))
        {
            return Pop(3);
        }

        int size = end - Pos;
        Put(Text, end);
        Pop();
        if (size <= CurrentIndent)
        {
            SaveIndent(size);
            Goto(Indentation);
        }

        return true;
    }

    private int NumberEnd()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return No;
        }

        end = At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
        int spaces = Spaces(end);
        bool ends = At(end) == '\n' || (At(end) == '\r' && At(end + 1) == '\n') || (spaces > end && At(spaces) == '#');
        return ends ? end : No;
    }
}
