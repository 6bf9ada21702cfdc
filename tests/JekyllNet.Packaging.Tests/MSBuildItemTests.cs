namespace JekyllNet.Packaging.Tests;

/// <summary>A fresh project builds sites with the package JekyllNet.MSBuild alone, without a network.</summary>
public sealed class MSBuildItemTests(PackedFolder packed)
{
    private const string Output = "bin/Release/net10.0/";

    [Fact]
    public async Task A_site_is_built_published_and_cleaned_with_its_project()
    {
        using var project = new ProjectWithSites(packed, """<JekyllSite Include="docs" Destination="$(OutDir)docs" />""")
            .Write("docs/_config.yml", "title: Manual\n")
            .Write("docs/index.md", "---\n---\n# {{ site.title }} ({{ jekyll.environment }})\n")
            .Write("docs/a/b.txt", "as it is");

        await project.RunAsync("publish", "-c", "Release", "-o", "published");

        Assert.Equal(["a/b.txt", "index.html"], project.Files(Output + "docs"));
        Assert.Equal("<h1 id=\"manual-production\">Manual (production)</h1>\n", project.Read(Output + "docs/index.html"));
        Assert.Equal(["a/b.txt", "index.html"], project.Files("published/docs"));

        await project.RunAsync("clean", "-c", "Release");

        Assert.False(Directory.Exists(project.PathOf(Output + "docs")));
        Assert.False(Directory.Exists(project.PathOf("obj/Release/net10.0/jekyll")) && project.Files("obj/Release/net10.0/jekyll").Length > 0);
        Assert.Equal(["_config.yml", "a/b.txt", "index.md"], project.Files("docs"));
    }

    [Fact]
    public async Task A_site_is_built_again_only_when_something_has_changed()
    {
        const string told = "docs -> ";
        using var project = new ProjectWithSites(packed, """<JekyllSite Include="docs" Config="docs/_config.yml;more.yml" />""")
            .Write("docs/_config.yml", "title: Manual\n")
            .Write("more.yml", "title: Handbook\n")
            .Write("docs/index.html", "---\n---\n{{ site.title }}")
            .Write("docs/old.html", "---\n---\nold");

        Assert.Contains(told, await project.RunAsync("build", "-c", "Release"));
        Assert.Equal("Handbook", project.Read(Output + "docs/index.html"));
        Assert.DoesNotContain(told, await project.RunAsync("build", "-c", "Release", "--no-restore"));

        project.Delete("docs/old.html");
        Assert.Contains(told, await project.RunAsync("build", "-c", "Release", "--no-restore"));
        Assert.Equal(["index.html"], project.Files(Output + "docs"));

        project.Write("more.yml", "title: Guide\n");
        Assert.Contains(told, await project.RunAsync("build", "-c", "Release", "--no-restore"));
        Assert.Equal("Guide", project.Read(Output + "docs/index.html"));

        project.Delete(Output + "docs/index.html");
        Assert.Contains(told, await project.RunAsync("build", "-c", "Release", "--no-restore"));
        Assert.Equal(["index.html"], project.Files(Output + "docs"));

        // The options are an input too.
        Assert.Contains(told, await project.RunAsync("build", "-c", "Release", "--no-restore", "-p:JekyllFuture=true"));
        Assert.DoesNotContain(told, await project.RunAsync("build", "-c", "Release", "--no-restore", "-p:JekyllFuture=true"));
    }

    [Fact]
    public async Task Problems_are_told_with_file_line_and_column()
    {
        using var project = new ProjectWithSites(packed, """<JekyllSite Include="docs" />""")
            .Write("docs/index.html", "---\nlayout: nope\n---\ngood");
        Assert.Contains($"{project.PathOf("docs/index.html")} : warning JN5001: Layout 'nope' requested in index.html does not exist.", await project.RunAsync("build", "-c", "Release"));

        project.Write("docs/index.html", "---\n---\nbetter\n  {% nope %}");
        var broken = await project.FailAsync("build", "-c", "Release", "--no-restore");

        Assert.Contains($"{project.PathOf("docs/index.html")}(4,3): error JN3001: Unknown tag 'nope'", broken);
        Assert.DoesNotContain("MSB", broken);
        Assert.Equal("good", project.Read(Output + "docs/index.html"));

        project.Write("docs/index.html", "---\n---\nmended");
        await project.RunAsync("build", "-c", "Release", "--no-restore");
        Assert.Equal("mended", project.Read(Output + "docs/index.html"));
    }

    [Fact]
    public async Task Several_sites_have_options_of_their_own()
    {
        const string page = "---\n---\n{{ site.baseurl }} {{ site.posts.size }} {{ jekyll.environment }}";
        using var project = new ProjectWithSites(
            packed,
            """
            <JekyllSite Include="my site" BaseUrl="/one" Drafts="true" PublishPath="wwwroot/one" />
            <JekyllSite Include="my site" Destination="elsewhere/two" Environment="staging" Publish="false" />
            """,
            "<JekyllBaseUrl>/all</JekyllBaseUrl>")
            .Write("my site/index.html", page)
            .Write("my site/_drafts/a.md", "---\n---\n");

        await project.RunAsync("publish", "-c", "Release", "-o", "published");

        Assert.Equal("/one 1 production", project.Read(Output + "my site/index.html"));
        Assert.Equal("/all 0 staging", project.Read("elsewhere/two/index.html"));
        Assert.StartsWith("/one", project.Read("published/wwwroot/one/index.html"));
        Assert.DoesNotContain(project.Files("published"), f => f.Contains("two", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_destination_keeps_is_kept_by_clean()
    {
        using var project = new ProjectWithSites(packed, """<JekyllSite Include="docs" Destination="site" />""")
            .Write("docs/_config.yml", "keep_files: [stats]\n")
            .Write("docs/index.html", "---\n---\na")
            .Write("docs/stats/own.html", "own")
            .Write("site/stats/2024.html", "somebody else's")
            .Write("site/gone.html", "nobody's");

        await project.RunAsync("build", "-c", "Release");
        Assert.Equal(["index.html", "stats/2024.html", "stats/own.html"], project.Files("site"));
        project.Write("site/stats/2025.html", "between").Write("docs/index.html", "---\n---\nb");
        await project.RunAsync("build", "-c", "Release", "--no-restore");

        await project.RunAsync("clean", "-c", "Release");

        Assert.Equal(["stats/2024.html", "stats/2025.html"], project.Files("site"));
    }

    [Fact]
    public async Task A_project_of_several_frameworks_builds_a_site_once_for_each_place_it_has()
    {
        const string frameworks = "net10.0;netstandard2.1";
        using var project = new ProjectWithSites(
            packed,
            """
            <JekyllSite Include="shared" Destination="site" />
            <JekyllSite Include="each" />
            """,
            frameworks: frameworks)
            .Write("shared/index.html", "---\n---\nshared")
            .Write("each/index.html", "---\n---\neach");

        var built = await project.RunAsync("build", "-c", "Release");

        Assert.Equal(2, Count(built, "shared -> "));
        Assert.Equal(3, Count(built, "each -> "));
        Assert.Equal("shared", project.Read("site/index.html"));
        Assert.Equal("each", project.Read("bin/Release/net10.0/each/index.html"));
        Assert.Equal("each", project.Read("bin/Release/netstandard2.1/each/index.html"));
        Assert.DoesNotContain("shared -> ", await project.RunAsync("build", "-c", "Release", "--no-restore"));

        await project.RunAsync("publish", "-c", "Release", "-f", "net10.0", "-o", "published", "--no-restore");
        Assert.Equal(["each/index.html", "site/index.html"], project.Files("published").Where(f => f.EndsWith(".html", StringComparison.Ordinal)));

        await project.RunAsync("clean", "-c", "Release");
        Assert.Empty(project.Files("site"));
        Assert.Empty(project.Files("bin/Release/net10.0/each"));
        Assert.Empty(project.Files("bin/Release/netstandard2.1/each"));

        static int Count(string text, string part) => text.Split(part).Length;
    }

    [Theory]
    [InlineData("$(OutDir)", "net10.0;netstandard2.1")]
    [InlineData("$(OutDir)", "net10.0")]
    [InlineData("bin", "net10.0;netstandard2.1")]
    public async Task The_output_of_any_framework_is_refused_as_a_destination(string destination, string frameworks)
    {
        using var project = new ProjectWithSites(packed, $"""<JekyllSite Include="docs" Destination="{destination}" />""", frameworks: frameworks)
            .Write("docs/index.html", "---\n---\n");

        Assert.Contains("error JN8001: The destination '", await project.FailAsync("build", "-c", "Release"));
        Assert.True(File.Exists(project.PathOf(Output + "Fresh.dll")));
    }

    [Theory]
    [InlineData("$(OutDir)")]
    [InlineData("docs")]
    [InlineData(".")]
    public async Task A_destination_that_holds_something_else_is_refused(string destination)
    {
        using var project = new ProjectWithSites(packed, $"""<JekyllSite Include="docs" Destination="{destination}" />""")
            .Write("docs/index.html", "---\n---\n");

        var text = await project.FailAsync("build", "-c", "Release");

        Assert.Contains("Fresh.csproj : error JN8001: The destination '", text);
        Assert.True(File.Exists(project.PathOf(Output + "Fresh.dll")));
        Assert.True(File.Exists(project.PathOf("docs/index.html")));
    }
}
