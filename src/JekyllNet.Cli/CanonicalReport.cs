using JekyllNet.Diagnostics;

namespace JekyllNet.Cli;

/// <summary>Problems in MSBuild's canonical form, one a line, with full paths: MSBuild and editors open the place from there.</summary>
internal static class CanonicalReport
{
    /// <param name="writer">Takes the lines.</param>
    /// <param name="problems">What a build found.</param>
    /// <param name="source">The site's source folder, which paths are relative to.</param>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> problems, string source)
    {
        foreach (var problem in problems)
        {
            // MSBuild wants some file; what has no place of its own concerns the whole site.
            var place = problem.Location is { } location ? location with { Path = Path.GetFullPath(location.Path, source) } : new SourceLocation(source);
            writer.WriteLine((problem with { Location = place }).ToString());
        }
    }
}
