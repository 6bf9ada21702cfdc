using System.Text.Json;
using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Reports;

/// <summary>Writes a check's findings as SARIF 2.1.0, which code hosts and editors show at their places.</summary>
public static class CheckSarifReport
{
    /// <summary>Writes one log with one run. Paths are relative to the site's source.</summary>
    public static void Write(TextWriter output, SiteCheck check) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, check);
        json.WriteStartArray("results");
        foreach (var finding in check.Findings)
        {
            WriteResult(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, SiteCheck check)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "jekyllnet");
        json.WriteStartArray("rules");
        foreach (var id in check.Findings.Select(f => f.Diagnostic.Id).Distinct().OrderBy(id => id.Number))
        {
            json.WriteStartObject();
            json.WriteString("id", id.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id.ToString());
        json.WriteString("level", diagnostic.Severity == DiagnosticSeverity.Info ? "note" : SeverityName.Of(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", finding.Remedy.Length > 0 ? diagnostic.Message + " " + finding.Remedy : diagnostic.Message);
        json.WriteEndObject();
        if (diagnostic.Location is { } location)
        {
            json.WriteStartArray("locations");
            WriteLocation(json, location);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(location.Path).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (location.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", location.Line);
            if (location.Column > 0)
            {
                json.WriteNumber("startColumn", location.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
