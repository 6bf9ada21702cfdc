using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JekyllNet.Cli;
using JekyllNet.Cli.Commands;
using JekyllNet.Cli.Options;
using JekyllNet.Cli.Tests;
using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;
using JekyllNet.Plugins;

namespace JekyllNet.Docs.Tests;

/// <summary>The data files of the documentation that are made from the code.</summary>
internal static class DocumentationData
{
    /// <summary>Each file's name with what it must hold.</summary>
    public static IReadOnlyList<(string Name, string Text)> All =>
    [
        ("commands.json", Json(WriteCommands)),
        ("global_options.json", Json(json => WriteOptions(json, GlobalOptions.All))),
        ("diagnostics.json", Json(WriteDiagnostics)),
        ("plugins.json", Json(WritePlugins)),
        ("compatibility.json", Json(WriteFigures)),
        ("api.json", Json(ApiOverview.Write)),
    ];

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteCommands(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var command in CommandCatalog.All)
        {
            json.WriteStartObject();
            json.WriteString("name", command.Name);
            json.WriteString("syntax", command.Syntax);
            json.WriteString("description", command.Description);
            json.WritePropertyName("options");
            WriteOptions(json, command.Options);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOptions(Utf8JsonWriter json, IReadOnlyList<CliOption> options)
    {
        json.WriteStartArray();
        foreach (var option in options)
        {
            json.WriteStartObject();
            json.WriteString("spelling", HelpText.SpellingOf(option));
            json.WriteString("description", option.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var (field, type) in new[] { typeof(DiagnosticId), typeof(FindingId) }
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f, t)))
            .OrderBy(f => ((DiagnosticId)f.f.GetValue(null)!).Number))
        {
            var id = (DiagnosticId)field.GetValue(null)!;
            json.WriteStartObject();
            json.WriteString("id", id.ToString());
            json.WriteString("name", field.Name);
            json.WriteString("meaning", XmlDocumentation.SummaryOf(type, field.Name));
            json.WriteString("remedy", Remedies.For(id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlugins(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var name in BuiltInPlugins.All.Select(p => p.Name).Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    // The floors are what the last conformance run measured: they are raised to it and never fall.
    private static void WriteFigures(Utf8JsonWriter json)
    {
        using var floors = Read("floors.json");
        using var totals = Read("totals.json");
        json.WriteStartArray();
        foreach (var floor in floors.RootElement.EnumerateObject().OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", floor.Name);
            json.WriteNumber("equal", floor.Value.GetInt32());
            json.WriteNumber("total", totals.RootElement.GetProperty(floor.Name).GetInt32());
            json.WriteString("command", CommandOf(floor.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine(".ci", name)));

    private static string CommandOf(string suite) => suite.Split(' ') switch
    {
        ["suite", var name] => $"parity.py --cmd J {name}",
        ["must-error", _] => "parity.py --cmd J --must-error",
        ["features", _] => "features.py --cmd J",
        ["sites", _] => "check.py --cmd J --sources DIR",
        _ => "J build -s shared/seed/src -d OUT",
    };
}
