using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Q, the language of the database kdb+.</summary>
internal sealed class QLexer : QLiteralLexer
{
    private static readonly CharSet SpaceOnLine = CharSet.Of(" \t\r");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet Spaces = CharSet.Of("zQqho");
    private static readonly CharSet Operators = CharSet.Of("?:$%&|@._#*^+~,!><=-");
    private static readonly CharSet Punctuations = CharSet.Of("{}[]();");

    protected override bool Root() =>
        Peek() == '#' && Peek(1) == '!' ? Eat(CommentPreproc, LineEnd(Pos), Top) : Push(Top);

    /// <summary>Before the first line that is not indented.</summary>
    private bool Top() =>
        AtLineStart && Has(Pos, SpaceOnLine) ? Eat(CommentSpecial, LineEnd(Skip(Pos, SpaceOnLine)))
        : Peek() == '\n' ? Eat(Text, Skip(Pos, CharSet.Newline))
        : Push(Code);

    private bool Code()
    {
        char c = Peek();
        if (c == '\n')
        {
            return Eat(Text, Skip(Pos, CharSet.Newline));
        }

        if (AtLineStart && NextChar(Pos) is var prompt && At(prompt) == ')')
        {
            return Eat(KeywordDeclaration, prompt + 1);
        }

        return Word() || Blank() || (AtLineStart && LineOfOne(c)) || Literal(c) || Symbol(c);
    }

    private bool Word()
    {
        int start = Peek() == '.' ? Pos + 1 : Pos;
        if (!Has(start, CharSet.Letter))
        {
            return false;
        }

        int end = Skip(start, NamePart);
        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = QWords.Keywords.Has(word) ? TokenType.Keyword
            : QWords.Operators.Has(word) ? OperatorWord
            : QWords.Builtins.Has(word) ? NameBuiltin
            : start > Pos && Has(start, Spaces) && At(start + 1) == '.' ? NameConstant
            : Name;
        return Eat(type, end);
    }

    /// <summary>White space, or a comment with white space before it.</summary>
    private bool Blank()
    {
        if (!Has(Pos, CharSet.Space))
        {
            return false;
        }

        int slash = SkipSpace(Pos);
        return At(slash) == '/' ? Eat(CommentSingle, LineEnd(slash))
            : Run(Pos, SpaceOnLine) is var end and not No && Eat(TextWhitespace, end);
    }

    /// <summary>What a slash or a backslash means at the beginning of a line.</summary>
    private bool LineOfOne(char c)
    {
        bool isAlone = Pos + 1 >= End || Peek(1) == '\n';
        switch (c)
        {
            case '/':
                return Eat(CommentMultiline, isAlone && BlockEnd() is var block and not No ? block : CommentEnd());
            case '\\' when isAlone:
                return Eat(Comment, Pos + 1, Bottom);
            case '\\' when Peek(1) == '\\' && Has(Pos + 2, CharSet.Space):
                return Eat(TokenType.Keyword, SkipSpace(Pos + 2), Bottom);
            default:
                return false;
        }
    }

    /// <summary>The index behind the next line that is a backslash and nothing else.</summary>
    private int BlockEnd()
    {
        int close = Find(Pos + 1, "\n\\\n");
        return close != No ? close + 2 : End - 2 > Pos && Is(End - 2, "\n\\") ? End : No;
    }

    /// <summary>The end of a comment that goes on in the indented lines below it.</summary>
    private int CommentEnd()
    {
        int end = LineEnd(Pos);
        while (Has(end + 1, CharSet.SpaceButNewline))
        {
            end = LineEnd(end + 1);
        }

        return end;
    }

    private bool Symbol(char c)
    {
        if (Operators.Has(c))
        {
            char next = Peek(1);
            return Eat(Operator, next == ':' || (c == '<' && next is '=' or '>') || (c == '>' && next == '=') ? Pos + 2 : Pos + 1);
        }

        return Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    /// <summary>All that is left.</summary>
    private bool Bottom() => Eat(CommentMultiline, End);
}
