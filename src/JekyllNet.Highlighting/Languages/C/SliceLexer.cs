using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Slice, Ice's language of interfaces.</summary>
internal sealed class SliceLexer() : CLexer(Words)
{
    private static readonly CWords Words = new(
        WordSet.Of(
            """
            LocalObject Object Value class const dictionary enum exception extends idempotent implements interface local module
            optional out sequence struct throws
            """),
        WordSet.Of("bool string byte long float double int void short"),
        CWords.C.Reserved,
        CWords.C.Builtins);

    protected override CLexer NewInstance() => new SliceLexer();
}
