namespace JekyllNet.Cli.Tests;

/// <summary>The README's C# is compiled here, word for word, and run.</summary>
public sealed class ReadmeTests
{
    private static string Readme => File.ReadAllText(RepositoryRoot.Combine("README.md"));

    [Fact]
    public async Task Three_lines_build_a_site_and_render_a_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/index.md", "---\n---\n*Hello*\n");
        var (result, html) = await ReadmeSnippets.ThreeLinesAsync(folder.Combine("docs"), folder.Combine("docs", "_site"));

        Assert.True(result.Succeeded);
        Assert.Equal("<p><em>Hello</em></p>\n", await File.ReadAllTextAsync(folder.Combine("docs", "_site", "index.html"), TestContext.Current.CancellationToken));
        Assert.Equal("<h1 id=\"hi\">Hi</h1>\n", html);
    }

    [Fact]
    public async Task A_builder_sets_more_up()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/_drafts/idea.md", "---\npermalink: /idea/\n---\n{{ site.title | shout }}\n");
        var preview = await ReadmeSnippets.BuilderAsync(folder.Combine("docs"), folder.Combine("docs", "_site"));

        Assert.True(preview.Succeeded);
        Assert.Equal("<p>PREVIEW</p>\n", await File.ReadAllTextAsync(folder.Combine("docs", "_site", "idea", "index.html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_application_serves_a_site()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/guide.md", "---\n---\n[up]({{ '/' | relative_url }})\n");

        Assert.Equal("<p><a href=\"/docs/\">up</a></p>\n", await ReadmeSnippets.ServeAsync(folder.Path, "/docs/guide"));
    }

    [Fact]
    public void The_snippets_that_run_here_are_the_ones_in_the_README()
    {
        var source = File.ReadAllText(RepositoryRoot.Combine("tests", "JekyllNet.Cli.Tests", "ReadmeSnippets.cs"));
        var snippets = Fenced(Readme, "csharp").ToArray();

        Assert.NotEmpty(snippets);
        foreach (var line in snippets.SelectMany(s => s.Split('\n')).Where(l => l.Length > 0))
        {
            // Here the folders are parameters, for the tests must not depend on the current directory.
            var here = line.Trim().Replace("\"docs\", \"docs/_site\"", "source, destination", StringComparison.Ordinal);
            Assert.Contains(here, source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_set_up_is_two_commands()
    {
        var commands = Fenced(Readme, "sh").First().Trim().Split('\n');

        Assert.Equal(2, commands.Length);
        Assert.Contains("build -s samples/blog", commands[0]);
        Assert.Contains(commands[1], File.ReadAllText(RepositoryRoot.Combine(".ci", "run")));
    }

    private static IEnumerable<string> Fenced(string text, string language)
    {
        var open = "```" + language + "\n";
        for (var at = text.IndexOf(open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(open, at, StringComparison.Ordinal))
        {
            at += open.Length;
            yield return text[at..text.IndexOf("```", at, StringComparison.Ordinal)];
        }
    }
}
