namespace JekyllNet.Liquid.Expressions;

internal enum ComparisonOperator : byte
{
    None,
    Equal,
    NotEqual,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
    Contains,
    Unknown,
}
