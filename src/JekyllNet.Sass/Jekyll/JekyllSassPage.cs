namespace JekyllNet.Sass.Jekyll;

/// <summary>The page that a stylesheet is.</summary>
/// <param name="Path">The absolute path of the stylesheet, with <c>/</c>.</param>
/// <param name="Basename">The name without its extension, as Jekyll's <c>page.basename</c> has it.</param>
public sealed record JekyllSassPage(string Path, string Basename);
