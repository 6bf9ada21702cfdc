using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words that mean something in XPath and XQuery.</summary>
internal static class XPathWords
{
    public static readonly WordSet Keywords = WordSet.Of("let for some every if then else return in satisfies");

    public static readonly WordSet Operators =
        WordSet.Of("and or eq ge gt le lt ne is div mod idiv intersect except union to");

    public static readonly WordSet KindTests =
        WordSet.Of("element attribute schema-element schema-attribute comment text node document-node namespace-node");

    public static readonly WordSet Axes = WordSet.Of(
        """
        child descendant attribute self descendant-or-self following-sibling following namespace parent ancestor
        preceding-sibling preceding ancestor-or-self
        """);

    public static readonly WordSet ConstructorTypes = WordSet.Of("function array map empty-sequence");

    public static readonly WordSet QueryKeywords = Keywords.With(
        """
        allowing ascending at attribute base-uri boundary-space by case catch collation comment construction context
        copy-namespaces count decimal-format decimal-separator declare default descending digit document element empty encoding
        end exponent-separator external for function greatest group grouping-separator import infinity inherit item lax least
        let minus-sign module namespace NaN next no-inherit no-preserve only option order ordered ordering pattern-separator
        per-mille percent preserve previous processing-instruction return schema sliding stable start strict strip switch text
        try tumbling type typeswitch unordered validate version when where window xquery zero-digit
        """);
}
