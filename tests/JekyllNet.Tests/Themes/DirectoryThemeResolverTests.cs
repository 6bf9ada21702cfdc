using JekyllNet.Themes;

namespace JekyllNet.Tests.Themes;

public sealed class DirectoryThemeResolverTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllnet-").FullName;

    [Fact]
    public void What_the_specification_of_the_themes_name_asks_for_at_run_time_comes_with_it()
    {
        File.WriteAllText(Path.Join(_root, "harbour.gemspec"), """
            Gem::Specification.new do |spec|
              spec.add_runtime_dependency "jekyll", "~> 4.0"
              spec.add_runtime_dependency "jekyll-feed", "~> 0.9"
              spec.add_dependency "jekyll-seo-tag"
              spec.add_runtime_dependency "jekyll-feed"
              spec.add_development_dependency "rake"
            end
            """);

        Assert.Equal(["jekyll-feed", "jekyll-seo-tag"], new DirectoryThemeResolver(_root).Resolve("harbour", _root)!.Dependencies);
        Assert.Empty(new DirectoryThemeResolver(_root).Resolve("pier", _root)!.Dependencies);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_theme() => Assert.Null(new DirectoryThemeResolver(Path.Join(_root, "gone")).Resolve("harbour", _root));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
