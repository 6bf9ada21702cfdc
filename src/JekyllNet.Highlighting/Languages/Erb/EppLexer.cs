using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Embedded Puppet. A bar may belong to a tag: the parameters stand between two.</summary>
internal sealed class EppLexer(LexerOptions options) : TagTemplateLexer(options, new PuppetLexer(), trims: true, new PlainTextLexer())
{
    protected override int OpenEnd()
    {
        int end = base.OpenEnd();
        if (Peek(2) is '%' or '=')
        {
            return end;
        }

        int bar = SkipSpace(end);
        return At(bar) == '|' ? bar + 1 : end;
    }

    protected override int CloseLength()
    {
        int close = Peek() == '|' ? SkipSpace(Pos + 1) : End;
        return Is(close, "-%>") ? close + 3 - Pos : Is(close, "%>") ? close + 2 - Pos : base.CloseLength();
    }

    protected override int NextClose()
    {
        int close = base.NextClose();
        if (Is(close, "%%>"))
        {
            return close;
        }

        int bar = close - 1;
        while (bar > Pos && CharSet.Space.Has(Source[bar]))
        {
            bar--;
        }

        return close < End && bar > Pos && Source[bar] == '|' ? bar : close;
    }
}
