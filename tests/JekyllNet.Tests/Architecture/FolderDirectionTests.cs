using System.Text.RegularExpressions;
using JekyllNet.Cli.Tests;

namespace JekyllNet.Tests.Architecture;

/// <summary>
/// Inside the library dependencies go one way: a folder knows those before it in the list and none after it. What lies beside the
/// folders (the site and its builder) may know all.
/// </summary>
public sealed partial class FolderDirectionTests
{
    private static readonly string[] Order =
    [
        "Diagnostics", "Logging", "IO", "Uris", "Yaml", "Toml", "Configuration", "Model", "Themes", "Hooks",
        "Dependencies", "Reading", "Templating", "Conversion", "Rendering", "Generation", "Plugins", "Incremental", "Regeneration", "Writing", "Watching",
    ];

    private static readonly string Root = RepositoryRoot.Combine("src", "JekyllNet");

    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)!).Where(f => f is not ("bin" or "obj")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderKnowsOnlyThoseBeforeIt(string folder)
    {
        var place = Array.IndexOf(Order, folder);
        Assert.True(place >= 0, $"Say in {nameof(FolderDirectionTests)} where {folder} stands.");
        var wrong = Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => References(File.ReadAllText(file)).Where(other => Array.IndexOf(Order, other) > place)
                .Select(other => $"{Path.GetRelativePath(Root, file)} refers to {other}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void ReferencesAreFound() => Assert.Equal(
        ["Hooks", "Writing", "Rendering", "Model"],
        References("using JekyllNet.Hooks;\nusing X = JekyllNet.Writing.Cleaner;\nvar a = Rendering.RenderPlan.For(b); // Reading. is a word\nJekyllNet.Model.Page? page;"));

    // Using directives and names that begin with a folder's namespace, in the order in which they stand.
    private static IEnumerable<string> References(string source) =>
        Reference().Matches(source).Select(m => m.Groups["folder"].Value).Where(Order.Contains);

    [GeneratedRegex(@"(?<=JekyllNet\.|[^\w."">/])(?<folder>[A-Z]\w+)(?=;|\.[A-Z])", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
