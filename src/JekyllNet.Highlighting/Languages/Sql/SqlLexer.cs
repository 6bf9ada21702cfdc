using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>SQL, and what its dialects build on.</summary>
internal class SqlLexer(WordSet keywords, WordSet types) : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("+*/<>=~!@#%&|?^-");
    private static readonly CharSet Punctuations = CharSet.Of(";:()[]{},.");
    private static readonly CharSet InComment = CharSet.Not("/*");

    public SqlLexer()
        : this(SqlWords.Keywords, SqlWords.Types)
    {
    }

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '-' when Peek(1) == '-':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when Peek(1) == '*':
                return Eat(CommentMultiline, Pos + 2, InsideComment);
            case >= '0' and <= '9':
                return Eat(NumInteger, Skip(Pos, CharSet.Digit));
            case '\'':
                return Eat(StrSingle, Pos + 1, SingleQuoted);
            case '"':
                return Eat(NameVariable, Pos + 1, DoubleQuoted);
            case '`':
                return Eat(NameVariable, Pos + 1, Backticks);
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Skip(Pos, CharSet.Word);
        if (end > Pos)
        {
            ReadOnlySpan<char> word = Slice(Pos, end);
            return Eat(types.Has(word) ? NameBuiltin : keywords.Has(word) ? TokenType.Keyword : Name, end);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    private bool InsideComment() =>
        Is(Pos, "/*") ? Eat(CommentMultiline, Pos + 2, InsideComment)
        : Is(Pos, "*/") ? EatPop(CommentMultiline, Pos + 2)
        : Eat(CommentMultiline, Math.Max(Pos + 1, Skip(Pos, InComment)));

    protected virtual bool SingleQuoted() => Quoted(StrSingle, '\'');

    protected virtual bool DoubleQuoted() => Quoted(NameVariable, '"');

    private bool Backticks() => Quoted(NameVariable, '`');

    private bool Quoted(TokenType type, char quote)
    {
        char c = Peek();
        if (c == '\\')
        {
            return Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1));
        }

        return c != quote ? Eat(type, Until(Pos, '\\', quote))
            : Peek(1) == quote ? Eat(StrEscape, Pos + 2)
            : EatPop(type, Pos + 1);
    }
}
