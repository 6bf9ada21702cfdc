using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words that mean something in CFScript.</summary>
internal static class CfScriptWords
{
    public static readonly WordSet Keywords = WordSet.Of(
        "if else var xml default break switch do try catch throw in continue for return while required");

    public static readonly WordSet Declarations = WordSet.Of("component property function remote public package private");

    public static readonly WordSet Types = WordSet.Of(
        "any array binary boolean component date guid numeric query string struct uuid void xml");

    public static readonly WordSet Constants = WordSet.Of("application session client cookie super this variables arguments cgi");
    public static readonly WordSet Values = WordSet.Of("true false null");

    public static readonly WordSet Operators = WordSet.IgnoringCase(
        "mod eq lt gt lte gte not is and or xor eqv imp equal contains");
}
