namespace JekyllNet.Liquid;

/// <summary>A template that cannot be rendered. Jekyll stops its build at the first.</summary>
public sealed class LiquidRenderException : LiquidException
{
    private readonly string _rubyClass;

    /// <summary>One of Liquid's own errors.</summary>
    /// <param name="message">What is wrong, without prefix or place.</param>
    /// <param name="rubyClass">The class in Ruby, within <c>Liquid::</c> where it is one of Liquid's own.</param>
    /// <param name="inner">What caused it.</param>
    public LiquidRenderException(string message, string rubyClass = "Liquid::ArgumentError", Exception? inner = null)
        : base(message, inner) => _rubyClass = rubyClass;

    /// <inheritdoc/>
    public override string RubyClass => _rubyClass;

    /// <inheritdoc/>
    /// <remarks>Ruby's own errors (NoMethodError, RangeError, TypeError) pass through Liquid as they are, without a line.</remarks>
    public override bool IsLiquidError => _rubyClass.StartsWith("Liquid::", StringComparison.Ordinal);

    /// <summary>Ruby's NoMethodError: <c>undefined method `m' for x:C</c>.</summary>
    internal static LiquidRenderException NoMethod(string method, string receiver) =>
        new($"undefined method `{method}' for {receiver}", "NoMethodError");
}
