using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Differences;

/// <summary>A classed difference within a page.</summary>
/// <param name="Class">Its class; one flag.</param>
/// <param name="Cause">What probably makes it.</param>
/// <param name="Signature">A number that differences with the same sources share.</param>
/// <param name="Old">The old source.</param>
/// <param name="New">The new source.</param>
/// <param name="OldLine">The line of the old source, from 1.</param>
/// <param name="NewLine">The line of the new source, from 1.</param>
internal readonly record struct FoundDifference(
    DifferenceClasses Class, Cause Cause, ulong Signature, string Old, string New, int OldLine, int NewLine);
