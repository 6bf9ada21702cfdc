using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What HTML and XML have in common: text, entities and comments.</summary>
internal abstract class MarkupLexer : StateLexer
{
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet NotDash = CharSet.Not("-");

    private int noEntityBefore;

    protected override void OnRun() => noEntityBefore = 0;

    protected bool TextOrEntity()
    {
        int end = Until(Pos, '<', '&');
        if (end > Pos)
        {
            return Eat(Text, end);
        }

        if (Peek() != '&' || Pos < noEntityBefore)
        {
            return false;
        }

        end = Skip(Pos + 1, NotSpace);
        int semicolon = Slice(Pos + 1, end).IndexOf(';');
        if (semicolon < 0)
        {
            noEntityBefore = end;
            return false;
        }

        return Eat(NameEntity, Pos + semicolon + 2);
    }

    protected bool InsideComment()
    {
        int end = Skip(Pos, NotDash);
        return end > Pos ? Eat(Comment, end)
            : Is(Pos, "-->") ? EatPop(Comment, Pos + 3)
            : Eat(Comment, Pos + 1);
    }

    /// <summary>The index behind a name with these characters, or <see cref="TextScanner.No"/>.</summary>
    protected int MarkupName(int i, CharSet start, CharSet part) => Has(i, start) ? Skip(i + 1, part) : No;
}
