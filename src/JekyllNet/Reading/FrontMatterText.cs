namespace JekyllNet.Reading;

/// <summary>A source text taken apart: its front matter, still YAML, and what follows.</summary>
/// <param name="FrontMatter">The YAML, from its opening <c>---</c> up to the line that closes it; <see langword="null"/> where there is none.</param>
/// <param name="Body">What follows: the whole text where there is no front matter.</param>
/// <param name="BodyLine">The line that the body begins at, counted from 1.</param>
internal readonly record struct FrontMatterText(string? FrontMatter, string Body, int BodyLine);
