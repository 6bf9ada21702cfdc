namespace JekyllNet.Kramdown;

/// <summary>The target of a predefined link (kramdown's <c>link_defs</c>).</summary>
/// <param name="Url">The address.</param>
/// <param name="Title">The title, or <see langword="null"/>.</param>
public sealed record LinkTarget(string? Url, string? Title = null);
