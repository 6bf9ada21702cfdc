using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class JavaWords
{
    public static readonly WordSet Keywords = WordSet.Of(
        """
        assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while
        """);

    public static readonly WordSet Declarations = WordSet.Of(
        """
        abstract const enum extends final implements native private protected public static strictfp super synchronized throws
        transient volatile
        """);

    public static readonly WordSet Types = WordSet.Of("boolean byte char double float int long short var void");

    public static readonly WordSet Constants = WordSet.Of("true false null");

    public static readonly WordSet TypeDeclarations = WordSet.Of("class interface record");

    public static readonly WordSet Imports = WordSet.Of("import package");
}
