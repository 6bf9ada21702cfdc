using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The regular expressions of sed.</summary>
internal sealed class SedPatternLexer : StateLexer
{
    private static readonly CharSet Plain = CharSet.Not("\\[$^.*()\n");

    protected override bool Root()
    {
        switch (Peek())
        {
            case '\\' when Has(Pos + 1, CharSet.NotNewline):
                return Eat(StrEscape, NextChar(Pos + 1));
            case '\\':
                return Eat(StrRegex, Pos + 1);
            case '[':
                return Eat(Punctuation, Pos + 1, Brackets);
            case '$' or '^' or '.' or '*':
                return Eat(Operator, Pos + 1);
            case '(' or ')':
                return Eat(Punctuation, Pos + 1);
            default:
                return Run(Pos, Plain) is var end and not No && Eat(StrRegex, end);
        }
    }

    private bool Brackets() => Peek() == '^' ? EatGoto(Punctuation, Pos + 1, InsideBrackets) : Goto(InsideBrackets);

    private bool InsideBrackets()
    {
        if (Peek() == '\n')
        {
            return false;
        }

        int next = NextChar(Pos);
        return At(next) == '-' && Has(next + 1, CharSet.NotNewline) ? Eat(NameVariable, NextChar(next + 1))
            : Peek() == ']' ? EatPop(Punctuation, next)
            : Eat(StrRegex, next);
    }
}
