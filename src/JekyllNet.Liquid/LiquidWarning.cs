namespace JekyllNet.Liquid;

/// <summary>Markup that the strict parse refused and the lax parse took.</summary>
/// <param name="Message">Liquid's words, with prefix, line and markup.</param>
/// <param name="Line">The line of the tag or output.</param>
/// <param name="Column">The column of the tag or output, counted from 1.</param>
/// <param name="Description">Liquid's words without prefix, line and markup.</param>
public sealed record LiquidWarning(string Message, int Line, int Column, string Description);
