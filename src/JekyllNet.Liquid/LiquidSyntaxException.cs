namespace JekyllNet.Liquid;

/// <summary>A template that cannot be parsed: Liquid's <c>SyntaxError</c>.</summary>
public sealed class LiquidSyntaxException : LiquidException
{
    /// <summary>A syntax error described by <paramref name="message"/>, without prefix or place.</summary>
    public LiquidSyntaxException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public override string RubyClass => "Liquid::SyntaxError";

    private protected override string Prefix => "Liquid syntax error";
}
