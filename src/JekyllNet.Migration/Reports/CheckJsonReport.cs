using System.Text.Json;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Reports;

/// <summary>Writes a check's findings for programs to read.</summary>
public static class CheckJsonReport
{
    /// <summary>Writes one object: <c>source</c>, <c>builds</c> and <c>findings</c> (category, id, severity, message, place, remedy).</summary>
    public static void Write(TextWriter output, SiteCheck check) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("source", check.Source);
        json.WriteBoolean("builds", check.Builds);
        json.WriteStartArray("findings");
        foreach (var finding in check.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("category", finding.Category.ToString());
        json.WriteString("id", diagnostic.Id.ToString());
        json.WriteString("severity", SeverityName.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Location is { } location)
        {
            json.WriteString("path", location.Path);
            json.WriteNumber("line", location.Line);
            json.WriteNumber("column", location.Column);
        }

        json.WriteString("remedy", finding.Remedy);
        json.WriteEndObject();
    }
}
