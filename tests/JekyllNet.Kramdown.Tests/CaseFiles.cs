using System.Text.Json;

namespace JekyllNet.Kramdown.Tests;

/// <summary>The file pairs under <c>cases</c>: a text, options if any, and what kramdown 2.5.2 makes of it.</summary>
public sealed class CaseFiles
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "cases");

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            names.Add(Path.ChangeExtension(Path.GetRelativePath(Root, file), null).Replace('\\', '/'));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_what_kramdown_gives(string name)
    {
        var (text, options, expected) = Read(name);

        Assert.Equal(expected, Kramdown.ToHtml(text, options));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_the_same_through_a_markdig_pipeline(string name)
    {
        var (text, options, expected) = Read(name);
        var pipeline = new Markdig.MarkdownPipelineBuilder().UseKramdown(options).Build();

        Assert.Equal(expected, Markdig.Markdown.ToHtml(text, pipeline));
    }

    [Fact]
    public void There_are_cases() => Assert.True(Names().Count > 80);

    internal static (string Text, KramdownOptions Options, string Expected) Read(string name)
    {
        var path = Path.Combine(Root, name);
        var section = File.Exists(path + ".json")
            ? (Dictionary<string, object?>)Plain(JsonDocument.Parse(File.ReadAllText(path + ".json")).RootElement)!
            : [];
        return (File.ReadAllText(path + ".md"), KramdownOptions.From(section), File.ReadAllText(path + ".html"));
    }

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(p => p.Name, p => Plain(p.Value), StringComparer.Ordinal),
        JsonValueKind.Array => element.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetInt32(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
