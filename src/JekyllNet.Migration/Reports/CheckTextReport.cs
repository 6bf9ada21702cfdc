using System.Globalization;
using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Reports;

/// <summary>Writes a check's findings for people to read, grouped by what they are about, with what can be done below each group.</summary>
public static class CheckTextReport
{
    private const string Reset = "\e[0m";

    /// <summary>Writes the findings and their sums.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="check">What was found.</param>
    /// <param name="isColoured">Whether severities are coloured by escape sequences, as terminals show them.</param>
    public static void Write(TextWriter output, SiteCheck check, bool isColoured)
    {
        foreach (var category in check.Findings.GroupBy(f => f.Category))
        {
            output.WriteLine(category.Key.ToString());
            foreach (var finding in category)
            {
                WriteFinding(output, finding.Diagnostic, isColoured);
            }

            foreach (var (id, remedy) in category.Where(f => f.Remedy.Length > 0).Select(f => (f.Diagnostic.Id, f.Remedy)).Distinct().OrderBy(r => r.Id.Number))
            {
                output.WriteLine($"    {id}: {remedy}");
            }

            output.WriteLine();
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(check.Builds ? "The site builds" : "The site does not build")}: {check.Count(DiagnosticSeverity.Error)} errors, {check.Count(DiagnosticSeverity.Warning)} warnings, {check.Count(DiagnosticSeverity.Info)} remarks"));
    }

    private static void WriteFinding(TextWriter output, Diagnostic diagnostic, bool isColoured)
    {
        var severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "remark",
        };
        var colour = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "\e[31m",
            DiagnosticSeverity.Warning => "\e[33m",
            _ => "\e[36m",
        };
        var place = diagnostic.Location is { } location ? location + ": " : "";
        output.WriteLine($"  {place}{(isColoured ? colour + severity + Reset : severity)} {diagnostic.Id}: {diagnostic.Message.ReplaceLineEndings(" ")}");
    }
}
