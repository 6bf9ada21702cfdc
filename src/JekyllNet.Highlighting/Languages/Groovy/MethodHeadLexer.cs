using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Finds the heads of methods at the beginning of lines: words, the last with a parenthesis behind it.</summary>
internal abstract class MethodHeadLexer(CharSet wordStart, CharSet typePart) : StateLexer
{
    private int noHeadBefore;

    protected override void OnRun() => noHeadBefore = 0;

    /// <summary>Takes a head when one stands here; what stands before the name goes to a lexer of its own.</summary>
    protected bool MethodHead(StateLexer types, TokenType parenthesis)
    {
        if (!AtLineStart || Pos < noHeadBefore)
        {
            return false;
        }

        int word = SkipSpace(Pos);
        bool first = true;
        while (Has(word, wordStart))
        {
            int end = Skip(word + 1, CharSet.Word);
            int paren = SkipSpace(end);
            if (!first && At(paren) == '(')
            {
                Delegate(types, word);
                Put(NameFunction, end);
                Put(Text, paren);
                return Eat(parenthesis, paren + 1);
            }

            end = Skip(end, typePart);
            int next = SkipSpace(end);
            first = false;
            word = next;
            if (next == end)
            {
                break;
            }
        }

        noHeadBefore = word;
        return false;
    }
}
