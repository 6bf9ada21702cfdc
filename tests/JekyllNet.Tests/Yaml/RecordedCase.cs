using System.Text.Json;

namespace JekyllNet.Tests.Yaml;

/// <summary>An input and what the reference makes of it, one case a line, both as JSON strings with a tab between.</summary>
internal sealed record RecordedCase(string Input, string Expected)
{
    public static IReadOnlyList<RecordedCase> Read(string folder, string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "cases", folder, name)).Where(l => l.Length > 0).Select(Parse)];

    private static RecordedCase Parse(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return new RecordedCase(Text(line[..tab]), Text(line[(tab + 1)..]));
    }

    private static string Text(string json) => JsonDocument.Parse(json).RootElement.GetString()!;
}
