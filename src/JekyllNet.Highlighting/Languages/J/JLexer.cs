using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>J: its lines, and the definitions and notes that take more than one.</summary>
internal sealed class JLexer : JExpressionLexer
{
    private static readonly CharSet LineSpace = CharSet.Of(" \t\r");
    private static readonly CharSet Parameters = CharSet.Of("mnuvxy");
    private static readonly WordSet Kinds = WordSet.Of("0 1 2 3 4 13 adverb conjunction dyad monad noun verb");

    private bool isNoteNext;
    private bool isNoun;

    protected override void OnReset() => isNoteNext = false;

    protected override bool Root()
    {
        if (Peek() == '\n')
        {
            Put(Text, Pos + 1);
            if (isNoteNext)
            {
                isNoteNext = false;
                Push(InsideNote);
            }

            return true;
        }

        return Definition() || (AtLineStart && Note())
            || (Has(Pos, Parameters) && WordEnds(Pos + 1) && !IsInflected(Pos + 1) ? Eat(Name, Pos + 1) : Expression());
    }

    /// <summary>A kind of definition, and <c>define</c>, <c>def</c> or a colon.</summary>
    private bool Definition()
    {
        int end = Skip(Pos, CharSet.Word);
        int start = end > Pos && Kinds.Has(Slice(Pos, end)) ? Run(end, CharSet.Blank) : No;
        int define = start == No ? No : Keyword(start, "define");
        int behind = start == No || define != No ? define : At(start) == ':' ? start + 1 : Keyword(start, "def");
        if (behind == No || IsInflected(behind))
        {
            return false;
        }

        isNoun = Peek() is '0' || (Peek() == 'n' && end == Pos + 4);
        Put(KeywordPseudo, end);
        Put(Text, start);
        Put(KeywordPseudo, behind);
        Put(Text, Skip(Pos, CharSet.Blank));
        if (define == No)
        {
            return Push(DefinitionStart);
        }

        if (Depth > 1)
        {
            Pop();
        }

        Push(Body);
        return Push(LineBeforeBody);
    }

    private State Body => isNoun ? InsideNoun : InsideCode;

    private bool Note()
    {
        int start = Skip(Pos, CharSet.Blank);
        int word = Keyword(start, "Note");
        if (word == No || IsInflected(word))
        {
            return false;
        }

        int end = Skip(word, LineSpace);
        if (AtLineEnd(end) || (At(end) == '=' && IsInflected(end + 1)))
        {
            if (end == word)
            {
                return false;
            }

            end--;
        }

        Put(Text, start);
        Put(Name, word);
        Put(Text, end);
        isNoteNext = true;
        return true;
    }

    private bool LineBeforeBody() => Peek() == '\n' ? EatPop(Text, Pos + 1) : Root();

    private bool DefinitionStart()
    {
        if (Peek() == '\'')
        {
            return isNoun ? EatGoto(StrSingle, Pos + 1, InsideString) : EatGoto(Punctuation, Pos + 1, QuotedCode);
        }

        if (Peek() != '0' || !WordEnds(Pos + 1) || IsInflected(Pos + 1))
        {
            return Pop();
        }

        Put(KeywordPseudo, Pos + 1);
        if (Depth > 2)
        {
            Pop();
        }

        Goto(Body);
        return Push(LineBeforeBody);
    }

    // ---- what takes many lines ----

    private bool InsideNote() => Closing() || WholeLine(CommentMultiline);

    private bool InsideNoun() => Closing() || WholeLine(StrHeredoc);

    private bool InsideCode() => Closing() || Divider() || Expression();

    private bool WholeLine(TokenType type) => Peek() != '\n' && Eat(type, Math.Min(End, LineEnd(Pos) + 1));

    /// <summary>A parenthesis alone on its line.</summary>
    private bool Closing()
    {
        if (!Alone(')', out int end))
        {
            return false;
        }

        return EatPop(Text, Math.Min(End, end + 1));
    }

    /// <summary>A colon alone on its line, between the code for one argument and that for two.</summary>
    private bool Divider() => Alone(':', out int end) && Eat(Text, end);

    /// <summary>Whether the character is all that stands on this line; it is then gone over, the white space behind it not.</summary>
    private bool Alone(char c, out int end)
    {
        end = No;
        int start = AtLineStart ? Skip(Pos, CharSet.Blank) : End;
        if (At(start) != c)
        {
            return false;
        }

        end = Skip(start + 1, LineSpace);
        if (!AtLineEnd(end))
        {
            return false;
        }

        Put(Text, start);
        Put(Punctuation, start + 1);
        return true;
    }
}
