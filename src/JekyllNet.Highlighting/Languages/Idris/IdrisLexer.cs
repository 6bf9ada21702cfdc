using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Idris.</summary>
internal sealed class IdrisLexer : HaskellCommonLexer
{
    private static readonly string[] Totalities = ["total", "partial"];
    private static readonly string[] Accesses = ["public", "abstract", "private", "export"];

    private (int From, int End) lineWithout;

    protected override void OnRun() => lineWithout = (0, -1);

    protected override bool Root()
    {
        if (Basic() || Directive() || Word())
        {
            return true;
        }

        switch (Peek())
        {
            case >= '0' and <= '9':
                return Number();
            case '\'':
                return Eat(StrChar, Pos + 1, Character);
            case '"':
                return Eat(Str, Pos + 1, InsideString);
        }

        return OperatorRule() || Bracketed() || (Has(Pos, Punctuations) && Eat(Punctuation, Pos + 1));
    }

    protected override bool DocComment() => AtLineStart && Is(Pos, "|||") && Eat(CommentDoc, LineEnd(Pos));

    // ---- directives ----

    private bool Directive()
    {
        if (Peek() != '%')
        {
            return false;
        }

        int name = Skip(Pos + 1, CharSet.Lower, 9);
        int value = Has(name, CharSet.Space) ? SkipSpace(name) : No;
        if (value == No)
        {
            return false;
        }

        int end = Slice(Pos + 1, name) switch
        {
            "default" => AnyOf(value, Totalities),
            "access" => AnyOf(value, Accesses),
            "language" => LineEnd(value),
            "provide" => WithEnd(name, value),
            _ => No,
        };
        return end != No && Eat(TokenType.Keyword, end);
    }

    /// <summary>
    /// The index behind <c>with</c> and the white space around it: the one that begins the next line, or else the last on the line of
    /// the value, or the value itself.
    /// </summary>
    private int WithEnd(int space, int value)
    {
        int line = LineEnd(value);
        if (line < End && IsWith(SkipSpace(line)))
        {
            return SkipSpace(SkipSpace(line) + 4);
        }

        if (value < lineWithout.From || value > lineWithout.End)
        {
            for (int last = line - 4; last > value; last--)
            {
                if (IsWith(last) && CharSet.Space.Has(Source[last - 1]))
                {
                    return SkipSpace(last + 4);
                }
            }

            Scanned += line - value;
            lineWithout = (value, line);
        }

        return IsWith(value) && value > space + 1 ? SkipSpace(value + 4) : No;
    }

    private bool IsWith(int i) => Is(i, "with") && Has(i + 4, CharSet.Space);

    // ---- words and numbers ----

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        if (WordEnds(end))
        {
            if (word is "import" or "module")
            {
                return Eat(KeywordReserved, end, word is "import" ? Import : Module);
            }

            if (IdrisWords.Reserved.Has(word) || IdrisWords.Constants.Has(word))
            {
                return Eat(IdrisWords.Reserved.Has(word) ? KeywordReserved : KeywordConstant, end);
            }
        }

        int name = Skip(end, NamePart);
        if (name == Pos)
        {
            return false;
        }

        if (AtLineStart && At(SkipSpace(name)) == ':')
        {
            return Eat(NameFunction, SkipSpace(name) + 1);
        }

        return Known(word, end)
            || (Has(Pos, CharSet.Upper) ? Eat(KeywordType, name)
                : (Has(Pos, CharSet.Lower) || Peek() == '_') && Eat(Name, name));
    }

    /// <summary>What the standard library names: a type or a class with the space behind it, or a function with all of it.</summary>
    private bool Known(ReadOnlySpan<char> word, int end)
    {
        if (!Has(end, CharSet.Space))
        {
            return false;
        }

        if (IdrisWords.Types.Has(word) || IdrisWords.Classes.Has(word))
        {
            return Eat(IdrisWords.Types.Has(word) ? KeywordType : NameClass, end + 1);
        }

        if (Source[end] != ' ' || !IdrisWords.Functions.Has(word))
        {
            return false;
        }

        int next = end;
        while (At(next) == ' ')
        {
            next++;
        }

        Scanned += next - end;
        next = At(next) is '=' or ':' or '-' ? next - 1 : next;
        return next > end && Eat(NameBuiltin, next);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        end = At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
        return Eat(NumFloat, Exponent(end, CharSet.Digit));
    }

    // ---- modules ----

    private bool Import()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Peek() == '"')
        {
            return Eat(Str, Pos + 1, InsideString);
        }

        int end = Skip(Pos, DottedPart);
        int next = SkipSpace(end);
        if (!Has(Pos, CharSet.Upper) || next == end)
        {
            return end > Pos && EatPop(NameNamespace, end);
        }

        if (At(next) != '(')
        {
            return ImportAs(end, next) || EatPop(NameNamespace, end);
        }

        Put(NameNamespace, end);
        Put(Text, next);
        return EatGoto(Punctuation, next + 1, FunctionList);
    }

    private bool Module() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Has(Pos, CharSet.Upper) && EatPop(NameNamespace, Skip(Pos, DottedPart));
}
