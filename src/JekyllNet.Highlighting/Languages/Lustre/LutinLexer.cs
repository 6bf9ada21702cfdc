using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Lutin, which describes what a Lustre program meets.</summary>
internal sealed class LutinLexer() : LustreLexer(Keywords, WordOperators, Types)
{
    private static readonly WordSet Keywords = WordSet.Of(
        """
        assert catch do erun exception exist extern false in include let node raise ref returns run strong system trap true try type
        weak
        """);

    private static readonly WordSet WordOperators = WordSet.Of("and div else if mod nor not or pre then xor");
    private static readonly WordSet Types = WordSet.Of("bool fby int loop real trace");
}
