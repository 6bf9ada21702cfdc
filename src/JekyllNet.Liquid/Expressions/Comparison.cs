using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Expressions;

/// <summary>One link of a condition's chain.</summary>
internal sealed class Comparison(LiquidExpression left, string? sign, LiquidExpression? right)
{
    private readonly ComparisonOperator _operator = sign switch
    {
        null => ComparisonOperator.None,
        "==" => ComparisonOperator.Equal,
        "!=" or "<>" => ComparisonOperator.NotEqual,
        "<" => ComparisonOperator.Less,
        ">" => ComparisonOperator.Greater,
        "<=" => ComparisonOperator.LessOrEqual,
        ">=" => ComparisonOperator.GreaterOrEqual,
        "contains" => ComparisonOperator.Contains,
        _ => ComparisonOperator.Unknown,
    };

    /// <summary>How the next link follows: by <c>and</c>, by <c>or</c>, or not at all.</summary>
    public bool? NextIsAnd { get; set; }

    public bool Evaluate(LiquidContext context)
    {
        var first = left.Evaluate(context);
        if (_operator == ComparisonOperator.None)
        {
            return RubyTruth.IsTruthy(first);
        }

        var second = right!.Evaluate(context);
        return _operator switch
        {
            ComparisonOperator.Equal => LiquidComparer.AreEqual(first, second),
            ComparisonOperator.NotEqual => !LiquidComparer.AreEqual(first, second),
            ComparisonOperator.Contains => LiquidComparer.Contains(first, second, context),
            ComparisonOperator.Unknown => throw new LiquidRenderException($"Unknown operator {sign}"),
            _ => LiquidComparer.Order(first, second) is { } order && Holds(order),
        };
    }

    private bool Holds(int order) => _operator switch
    {
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.Greater => order is > 0 and not LiquidComparer.Unordered,
        ComparisonOperator.LessOrEqual => order <= 0,
        _ => order is >= 0 and not LiquidComparer.Unordered,
    };
}
