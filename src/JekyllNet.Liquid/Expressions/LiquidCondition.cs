using JekyllNet.Liquid.Expressions;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Liquid;

/// <summary>
/// A condition as it stands in <c>if</c>: comparisons joined by <c>and</c> and <c>or</c>, which have no precedence and are
/// taken from the right: <c>a or b and c</c> is <c>a or (b and c)</c>, <c>a and b or c</c> is <c>a and (b or c)</c>.
/// Immutable and thread-safe.
/// </summary>
public sealed class LiquidCondition
{
    private readonly Comparison[] _links;

    internal LiquidCondition(List<Comparison> links) => _links = [.. links];

    /// <summary>Parses a condition by the strict grammar, as <c>where_exp</c> does.</summary>
    /// <exception cref="LiquidSyntaxException">It is none.</exception>
    public static LiquidCondition Parse(string markup) => new ConditionParser(new TemplateFeatures()).ParseStrictly(markup);

    /// <summary>Whether the condition holds.</summary>
    /// <exception cref="LiquidRenderException">Two values cannot be compared.</exception>
    public bool Evaluate(LiquidContext context)
    {
        for (var i = 0; ; i++)
        {
            var link = _links[i];
            var result = link.Evaluate(context);
            if (link.NextIsAnd is not { } and || result != and)
            {
                return result;
            }
        }
    }
}
