using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class CSharpWords
{
    public static readonly WordSet TypeDeclarations = WordSet.Of("class record struct interface");

    public static readonly WordSet Namespaces = WordSet.Of("namespace using");

    public static readonly WordSet Keywords = WordSet.Of(
        """
        abstract add alias and as ascending async await base break by case catch checked const continue default delegate descending
        do else enum equals event explicit extern false finally fixed for foreach from get global goto group if implicit in init
        interface internal into is join let lock nameof new notnull null on operator orderby out override params partial private
        protected public readonly ref remove return sealed set sizeof stackalloc static switch this throw true try typeof unchecked
        unsafe unmanaged value virtual void volatile when where while with yield
        """);

    public static readonly WordSet Types = WordSet.Of(
        """
        bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong ushort var
        """);

    public static readonly WordSet Directives = WordSet.Of(
        "if endif else elif define undef line error warning region endregion pragma nullable");
}
