namespace JekyllNet.Sass.Jekyll;

/// <summary>What Jekyll writes for a stylesheet.</summary>
/// <param name="Css">The text of the page.</param>
/// <param name="SourceMap">The text of the page <c>BASENAME.css.map</c> beside it, or null if there is none.</param>
public sealed record JekyllSassOutput(string Css, string? SourceMap);
