using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking;

/// <summary>Something about a site that would not be honoured, or that may surprise.</summary>
/// <param name="Category">What it is about.</param>
/// <param name="Diagnostic">What was found and where.</param>
/// <param name="Remedy">What can be done about it; empty where nothing needs to be done.</param>
public sealed record Finding(FindingCategory Category, Diagnostic Diagnostic, string Remedy = "")
{
    /// <summary>A finding with the remedy of its kind.</summary>
    internal static Finding Of(FindingCategory category, Diagnostic diagnostic) => new(category, diagnostic, Remedies.For(diagnostic.Id));
}
