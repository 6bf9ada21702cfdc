namespace JekyllNet.Migration.Comparison;

/// <summary>One place where two pages differ.</summary>
/// <param name="Path">The page, relative to both folders, with forward slashes.</param>
/// <param name="OldLine">The line in the old page, from 1; 0 if the files are not text.</param>
/// <param name="NewLine">The line in the new page, from 1; 0 if the files are not text.</param>
/// <param name="Old">The old source, cut to a readable length.</param>
/// <param name="New">The new source, cut to a readable length.</param>
public sealed record DifferenceExample(string Path, int OldLine, int NewLine, string Old, string New);
