using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Clojure.</summary>
internal sealed class ClojureLexer : StateLexer
{
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_!$%*+,<=>?/.-");
    private static readonly CharSet KeywordPart = CharSet.Of("a-zA-Z0-9_!#$%*+,<=>?/.-");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        int end = Skip(c == '-' ? Pos + 1 : Pos, CharSet.Digit);
        if (end > (c == '-' ? Pos + 1 : Pos))
        {
            return At(end) == '.' && Has(end + 1, CharSet.Digit)
                ? Eat(NumFloat, Skip(end + 1, CharSet.Digit))
                : Eat(NumInteger, end);
        }

        switch (c)
        {
            case ';':
                return Eat(CommentSingle, LineEnd(Pos));
            case '"':
                end = QuotedEnd(Pos + 1, '"');
                return end != No && Eat(Str, end);
            case '\'' when Has(Pos + 1, KeywordPart):
                return Eat(StrSymbol, Skip(Pos + 1, KeywordPart));
            case ':':
                int name = Peek(1) == ':' ? Pos + 2 : Pos + 1;
                return Has(name, KeywordPart) && Eat(NameConstant, Skip(name, KeywordPart));
            case '\\':
                return Has(Pos + 1, CharSet.NotNewline) && Eat(StrChar, NextChar(Pos + 1));
            case '~':
                return Eat(Operator, Peek(1) == '@' ? Pos + 2 : Pos + 1);
            case '`' or '\'' or '#' or '^' or '&' or '@':
                return Eat(Operator, Pos + 1);
            case '(':
                int head = SkipSpace(Pos + 1);
                if (!Has(head, IdPart))
                {
                    return Eat(Punctuation, Pos + 1);
                }

                Put(Punctuation, Pos + 1);
                Put(TextWhitespace, head);
                return Symbol(NameFunction);
            case '[' or ']' or '{' or '}' or ')':
                return Eat(Punctuation, Pos + 1);
            default:
                return Has(Pos, IdPart) && Symbol(Name);
        }
    }

    private bool Symbol(TokenType type)
    {
        int end = Skip(Pos, IdPart);
        ReadOnlySpan<char> name = Slice(Pos, end);
        return Eat(ClojureWords.Keywords.Has(name) ? TokenType.Keyword : ClojureWords.Builtins.Has(name) ? NameBuiltin : type, end);
    }
}
