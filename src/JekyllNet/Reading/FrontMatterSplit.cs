namespace JekyllNet.Reading;

/// <summary>Where a source text comes apart.</summary>
/// <param name="FrontMatterLength">The length of the YAML, from its opening <c>---</c> up to the line that closes it; 0 where there is none.</param>
/// <param name="BodyStart">Where the body begins: at 0 where there is no front matter.</param>
/// <param name="BodyLine">The line that the body begins at, counted from 1.</param>
internal readonly record struct FrontMatterSplit(int FrontMatterLength, int BodyStart, int BodyLine);
