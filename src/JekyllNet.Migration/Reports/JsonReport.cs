using System.Text.Json;
using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Reports;

/// <summary>Writes a comparison for programs to read.</summary>
public static class JsonReport
{
    /// <summary>
    /// Writes one object: <c>equal</c>, <c>counts</c>, <c>missing</c>, <c>extra</c>, <c>pages</c> (path and classes) and <c>groups</c>
    /// (class, cause, pages, example).
    /// </summary>
    public static void Write(TextWriter output, SiteComparison comparison) => JsonText.Write(output, json => Write(json, comparison));

    private static void Write(Utf8JsonWriter json, SiteComparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("old", comparison.OldFolder);
        json.WriteString("new", comparison.NewFolder);
        json.WriteBoolean("equal", comparison.IsEqual);
        WriteCounts(json, comparison);
        WritePaths(json, "missing", comparison.Missing);
        WritePaths(json, "extra", comparison.Extra);
        WritePages(json, comparison.Differing);
        WriteGroups(json, comparison.Groups);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, SiteComparison comparison)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("equal", comparison.Equal);
        json.WriteNumber("volatile", comparison.Volatile);
        json.WriteNumber("differing", comparison.Differing.Count);
        json.WriteNumber("missing", comparison.Missing.Count);
        json.WriteNumber("extra", comparison.Extra.Count);
        json.WriteEndObject();
    }

    private static void WritePaths(Utf8JsonWriter json, string name, IReadOnlyList<string> paths)
    {
        json.WriteStartArray(name);
        foreach (var path in paths)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
    }

    private static void WritePages(Utf8JsonWriter json, IReadOnlyList<PageDifference> pages)
    {
        json.WriteStartArray("pages");
        foreach (var page in pages)
        {
            json.WriteStartObject();
            json.WriteString("path", page.Path);
            json.WriteStartArray("classes");
            foreach (var name in ClassNames.Of(page.Classes))
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGroups(Utf8JsonWriter json, IReadOnlyList<DifferenceGroup> groups)
    {
        json.WriteStartArray("groups");
        foreach (var group in groups)
        {
            json.WriteStartObject();
            json.WriteString("class", ClassNames.Single(group.Class));
            json.WriteString("cause", group.Cause);
            json.WriteNumber("pages", group.Pages);
            json.WriteStartObject("example");
            json.WriteString("path", group.Example.Path);
            json.WriteNumber("oldLine", group.Example.OldLine);
            json.WriteNumber("newLine", group.Example.NewLine);
            json.WriteString("old", group.Example.Old);
            json.WriteString("new", group.Example.New);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
