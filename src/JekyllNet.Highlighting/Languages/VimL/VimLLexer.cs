using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Vim's script language.</summary>
internal sealed class VimLLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("():<>+=![]{}|,~.-");
    private static readonly WordSet Keywords = WordSet.Of("let if else endif elseif fun function endfunction");
    private static readonly WordSet Looks = WordSet.Of("NONE bold italic underline dark light");

    protected override bool Root()
    {
        char c = Peek();
        if (AtLineStart && (c is '"' or '\\' || CharSet.Space.Has(c)))
        {
            int mark = SkipSpace(Pos);
            if (At(mark) == '"')
            {
                Put(Text, mark);
                return Eat(Comment, LineEnd(mark));
            }

            if (At(mark) == '\\')
            {
                return Eat(StrEscape, mark + 1);
            }
        }

        int end = Skip(Pos, CharSet.Blank);
        if (end > Pos)
        {
            return Eat(Text, end);
        }

        if (c is '/' or '"' or '\'' && LineQuotedEnd(Pos + 1, c) is var quoted and not No)
        {
            return Eat(c == '/' ? StrRegex : c == '"' ? StrDouble : StrSingle, quoted);
        }

        end = c == '-' ? Pos + 1 : Pos;
        if (Has(end, CharSet.Digit))
        {
            return Eat(Num, Skip(end, CharSet.Digit));
        }

        if (c == '#' && Skip(Pos + 1, CharSet.Hex, 6) == Pos + 7)
        {
            return Eat(NumHex, Pos + 7);
        }

        return Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Word(c) || Eat(Text, NextChar(Pos));
    }

    private bool Word(char c)
    {
        int end = Skip(Pos, CharSet.Word);
        bool whole = end > Pos && WordEnds(end);
        ReadOnlySpan<char> word = Slice(Pos, end);
        if (whole && (Keywords.Has(word) || Looks.Has(word)))
        {
            return Eat(Keywords.Has(word) ? TokenType.Keyword : NameBuiltin, end);
        }

        if (c is 'a' or 'b' or 's' or 'g' && Peek(1) == ':' && Has(Pos + 2, CharSet.Word) && Skip(Pos + 2, CharSet.Word) is var scoped && WordEnds(scoped))
        {
            return Eat(NameVariable, scoped);
        }

        return whole && Eat(VimLWords.Commands.Has(word) ? TokenType.Keyword : VimLWords.Builtins.Has(word) ? NameBuiltin : Text, end);
    }
}
