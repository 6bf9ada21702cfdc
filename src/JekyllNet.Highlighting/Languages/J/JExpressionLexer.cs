using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The sentences of J: primitives, numbers, names and control words.</summary>
internal abstract class JExpressionLexer : StateLexer
{
    private static readonly CharSet Primitive = CharSet.Of("!-&(-/:-@[-^`{-~");
    private static readonly CharSet Inflection = CharSet.Of(".:");
    private static readonly CharSet NumberPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly CharSet InString = CharSet.Not("'\n");

    private static readonly WordSet ControlWords = WordSet.Of(
        """
        assert break case catch catchd catcht continue do else elseif end fcase for if return select throw try while whilst
        """);

    private static readonly WordSet NamedControlWords = WordSet.Of("for goto label");

    protected bool AtLineEnd(int i) => i >= End || Source[i] == '\n';

    protected bool IsInflected(int i) => Has(i, Inflection);

    protected bool IsComment => Is(Pos, "NB.") && !IsInflected(Pos + 3);

    protected bool Expression()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Primitive.Has(c) || (CharSet.Letter.Has(c) && WordEnds(Pos + 1)))
        {
            int inflected = Skip(Pos + 1, Inflection);
            return Eat(JPrimitives.Meaning(c, Slice(Pos + 1, inflected)), inflected);
        }

        if (c == '_' || CharSet.Digit.Has(c))
        {
            return Number(c);
        }

        return c == '\'' ? Eat(StrSingle, Pos + 1, InsideString)
            : IsComment ? Eat(CommentSingle, LineEnd(Pos))
            : CharSet.Letter.Has(c) && Word();
    }

    protected bool InsideString()
    {
        if (Peek() != '\'')
        {
            return Peek() == '\n' ? Pop() : Eat(StrSingle, Skip(Pos, InString));
        }

        return Peek(1) == '\'' ? Eat(StrEscape, Pos + 2) : EatPop(StrSingle, Pos + 1);
    }

    /// <summary>The code of a definition in quotes.</summary>
    protected bool QuotedCode()
    {
        switch (Peek())
        {
            case '\'' when Peek(1) == '\'':
                return Eat(StrSingle, Pos + 2, StringInQuotedCode);
            case '\'':
                return EatPop(Punctuation, Pos + 1);
            case '\n':
                return Pop();
            default:
                return IsComment ? Eat(CommentSingle, QuotedCommentEnd()) : Expression();
        }
    }

    private int QuotedCommentEnd()
    {
        int end = Skip(Pos, InString);
        while (Is(end, "''"))
        {
            end = Skip(end + 2, InString);
        }

        return end;
    }

    private bool StringInQuotedCode()
    {
        switch (Peek())
        {
            case '\'' when Is(Pos, "''''"):
                return Eat(StrEscape, Pos + 4);
            case '\'' when Peek(1) == '\'':
                return EatPop(StrSingle, Pos + 2);
            case '\'':
                return EatPop(Punctuation, Pos + 1, 2);
            case '\n':
                return Pop(2);
            default:
                return Eat(StrSingle, Skip(Pos, InString));
        }
    }

    private bool Number(char c)
    {
        int colon = c == '_' && Has(Pos + 1, CharSet.Digit) ? Pos + 2 : Pos + 1;
        bool isVerb = At(colon) == ':';
        int end = isVerb ? colon + 1 : Skip(Pos, NumberPart);
        int inflected = Skip(end, Inflection);
        return Eat(inflected > end ? TokenType.Error : isVerb ? NameFunction : Num, inflected);
    }

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        int inflected = Skip(end, Inflection);
        if (inflected == end)
        {
            return Eat(Name, end);
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        int underscore = word.IndexOf('_');
        bool isControl = underscore < 0
            ? ControlWords.Has(word)
            : underscore + 1 < word.Length && NamedControlWords.Has(word[..underscore]);
        if (!isControl || inflected > end + 1 || Source[end] != '.')
        {
            return Eat(TokenType.Error, inflected);
        }

        if (underscore >= 0)
        {
            Put(TokenType.Keyword, Pos + underscore + 1);
            Put(word.StartsWith("for_") ? Name : NameLabel, end);
        }

        return Eat(TokenType.Keyword, inflected);
    }
}
