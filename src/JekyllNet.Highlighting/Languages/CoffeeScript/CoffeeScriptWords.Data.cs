using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class CoffeeScriptWords
{
    public static readonly WordSet Keywords = WordSet.Of(
        """
        await break by catch class continue debugger delete do else export extends finally for if import instanceof loop
        new return super switch then this throw try typeof until when while yield
        """);

    public static readonly WordSet Constants = WordSet.Of(
        """
        Infinity NaN false no null off on true undefined yes
        """);

    public static readonly WordSet Builtins = WordSet.Of(
        """
        Array Boolean Date Error Function Math Number Object Packages RegExp String decodeURI decodeURIComponent
        document encodeURI encodeURIComponent eval isFinite isNaN netscape parseFloat parseInt sun window
        """);

    public static readonly WordSet WordOperators = WordSet.Of(
        """
        and in is isnt not of or
        """);
}
