namespace JekyllNet.Liquid;

/// <summary>One template on the way to an error.</summary>
/// <param name="TemplateName">The name given to the parser; null where none was.</param>
/// <param name="Line">The line the template was at.</param>
/// <param name="Column">The column the template was at.</param>
public readonly record struct LiquidTrace(string? TemplateName, int Line, int Column);
