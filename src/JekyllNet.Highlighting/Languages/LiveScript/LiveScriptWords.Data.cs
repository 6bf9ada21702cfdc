using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class LiveScriptWords
{
    public static readonly WordSet Operators = WordSet.Of("and or xor is isnt not");

    public static readonly WordSet LoopControl = WordSet.Of("break continue");

    public static readonly WordSet Declarations = WordSet.Of("const let var function class extends implements");

    public static readonly WordSet Keywords = WordSet.Of(
        """
        loop until for in of while return switch case fallthrough default otherwise when then if unless else throw try catch
        finally new delete typeof instanceof super by from to til with require do debugger import export yield
        """);

    public static readonly WordSet Constants = JavaScriptWords.JavaScript.Constants.With("yes no on off void");

    public static readonly WordSet Builtins = JavaScriptWords.JavaScript.Builtins.With("this it that arguments");
}
