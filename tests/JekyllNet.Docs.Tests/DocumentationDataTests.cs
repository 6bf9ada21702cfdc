using JekyllNet.Cli.Tests;

namespace JekyllNet.Docs.Tests;

/// <summary>
/// What the documentation lists is what the code has. After a change of the code, run these tests once with the variable
/// <c>JEKYLLNET_UPDATE_DOCS</c> set to 1, which writes the files anew, and commit them.
/// </summary>
public sealed class DocumentationDataTests
{
    public static TheoryData<string> Names => [.. DocumentationData.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_data_files_are_up_to_date(string name)
    {
        var path = RepositoryRoot.Combine("samples", "docs-site", "_data", name);
        var expected = DocumentationData.All.Single(f => f.Name == name).Text;
        if (Environment.GetEnvironmentVariable("JEKYLLNET_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_problem_has_a_remedy()
    {
        using var json = System.Text.Json.JsonDocument.Parse(DocumentationData.All.Single(f => f.Name == "diagnostics.json").Text);

        var without = json.RootElement.EnumerateArray().Where(d => d.GetProperty("remedy").GetString() is null or "").Select(d => d.GetProperty("name").GetString());

        Assert.Equal(["PluginBuiltIn"], without);
    }
}
