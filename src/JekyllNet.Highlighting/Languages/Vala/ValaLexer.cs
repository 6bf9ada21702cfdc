using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Vala.</summary>
internal sealed class ValaLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("~!%^&*()+=|[]{}:;,.<>/?-");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        abstract as async base break case catch const construct continue default delegate delete do dynamic else ensures enum
        errordomain extern false finally for foreach get global if in inline interface internal is lock new null out override owned
        private protected public ref requires return set signal sizeof static switch this throw throws true try typeof unowned
        value var virtual void weak while yield
        """);

    private static readonly WordSet Types = WordSet.Of(
        """
        bool char double float int int16 int32 int64 int8 long short size_t ssize_t string uint uint16 uint32 uint64 uint8 ulong
        unichar ushort
        """);

    protected override bool Root()
    {
        if (Whitespace())
        {
            return true;
        }

        char c = Peek();
        switch (c)
        {
            case '[' when AtLineStart && FindOnLine(Pos + 1, "]") is var close and not No:
                return Eat(NameAttribute, close + 1);
            case '<' when Peek(1) == '[':
                int name = SkipSpace(Pos + 2);
                int colon = IdEnd(name);
                return Eat(TokenType.Keyword, At(colon) == ':' ? colon + 1 : name);
            case ']' when Peek(1) == '>':
                return Eat(TokenType.Keyword, Pos + 2);
            case '@' when Peek(1) == '"' && LineQuotedEnd(Pos + 2, '"') is var template and not No:
                return Eat(Str, template);
            case '"':
                return StringEnd() is var text and not No && Eat(Str, text);
            case '\'':
                return CharEnd() is var character and not No && Eat(StrChar, character);
            case '#':
                return Eat(CommentPreproc, LineEnd(Pos));
        }

        return Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Number() || Word();
    }

    private bool Whitespace() => Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : SlashComment();

    private int IdEnd(int i) => Identifier(At(i) == '@' ? i + 1 : i);

    /// <summary>A string ends with its line at the latest.</summary>
    private int StringEnd()
    {
        int i = Pos + 1;
        int lastEscaped = No;
        while (i < End && Source[i] is not ('"' or '\n'))
        {
            if (Source[i] == '\\' && Has(i + 1, CharSet.NotNewline))
            {
                i++;
                lastEscaped = Source[i] == '"' ? i + 1 : lastEscaped;
            }

            i++;
        }

        return i < End ? i + 1 : lastEscaped;
    }

    private int CharEnd()
    {
        int i = Peek(1) == '\\' && Has(Pos + 2, CharSet.NotNewline) ? NextChar(Pos + 2) : No;
        if (At(i) == '\'')
        {
            return i + 1;
        }

        i = Has(Pos + 1, CharSet.NotNewline) ? NextChar(Pos + 1) : No;
        return At(i) == '\'' ? i + 1 : No;
    }

    private bool Number()
    {
        if (!Has(Pos, CharSet.Digit))
        {
            return false;
        }

        if (Peek() == '0' && Peek(1) is 'x' or 'X' && Run(Pos + 2, CharSet.Hex) is var hex and not No)
        {
            return Eat(Num, At(hex) is 'l' or 'L' or 'u' or 'U' ? hex + 1 : hex);
        }

        // One digit at a time: only the last one before the point has a fraction.
        int end = Peek(1) == '.' ? Skip(Pos + 2, CharSet.Digit) : Pos + 1;
        end = At(end + 1) is '+' or '-' ? Exponent(end, CharSet.Digit) : end;
        return Eat(Num, At(end) is 'f' or 'l' or 'd' or 'u' or 'F' or 'L' or 'D' or 'U' ? end + 1 : end);
    }

    private bool Word()
    {
        int end = IdEnd(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        bool whole = WordEnds(end);
        if (whole && (Keywords.Has(word) || Types.Has(word)))
        {
            return Eat(Keywords.Has(word) ? TokenType.Keyword : KeywordType, end);
        }

        // As in Rouge these are known by their beginning.
        if (word.StartsWith("class") || word.StartsWith("struct"))
        {
            return Eat(TokenType.Keyword, Pos + (word[0] == 'c' ? 5 : 6), ClassName);
        }

        if (word.StartsWith("namespace") || word.StartsWith("using"))
        {
            return Eat(TokenType.Keyword, Pos + (word[0] == 'n' ? 9 : 5), Namespace);
        }

        return Eat(At(SkipSpace(end)) == '(' ? NameFunction : Name, end);
    }

    private bool ClassName() => Whitespace() || (IdEnd(Pos) is var end and not No && EatPop(NameClass, end));

    private bool Namespace()
    {
        if (Whitespace())
        {
            return true;
        }

        int end = Pos;
        while (At(end) == '.' || IdEnd(end) != No)
        {
            end = At(end) == '.' ? end + 1 : IdEnd(end);
        }

        return end > Pos ? EatPop(NameNamespace, end) : Peek() == '(' && Pop();
    }
}
