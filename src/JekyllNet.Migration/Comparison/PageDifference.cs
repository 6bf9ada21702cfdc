namespace JekyllNet.Migration.Comparison;

/// <summary>A file that both outputs have, with other content.</summary>
/// <param name="Path">The file, relative to both folders, with forward slashes.</param>
/// <param name="Classes">All ways in which it differs.</param>
public sealed record PageDifference(string Path, DifferenceClasses Classes);
