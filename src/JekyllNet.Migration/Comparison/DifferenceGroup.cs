namespace JekyllNet.Migration.Comparison;

/// <summary>Differences that probably have one cause.</summary>
/// <param name="Class">The class that they share; one flag.</param>
/// <param name="Cause">What probably makes them, in words: a plugin, a converter, a layout or an include.</param>
/// <param name="Pages">How many pages they are on.</param>
/// <param name="Example">One of them.</param>
public sealed record DifferenceGroup(DifferenceClasses Class, string Cause, int Pages, DifferenceExample Example);
