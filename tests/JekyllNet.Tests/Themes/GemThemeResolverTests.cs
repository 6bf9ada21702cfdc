using JekyllNet.Themes;

namespace JekyllNet.Tests.Themes;

public sealed class GemThemeResolverTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllnet-").FullName;
    private readonly Dictionary<string, string> _environment = [];

    [Theory]
    [InlineData("GEM_HOME")]
    [InlineData("GEM_PATH")]
    public void A_theme_is_found_where_the_environment_says_gems_are(string variable)
    {
        var theme = Gem("gems-here", "harbour", "1.2.0");
        _environment[variable] = Path.Join(_root, "elsewhere") + Path.PathSeparator + Path.Join(_root, "gems-here");

        Assert.Equal(theme, Find("harbour"));
    }

    [Fact]
    public void The_sites_own_bundle_comes_with_the_others()
    {
        var theme = Gem("site/vendor/bundle/ruby/3.3.0", "harbour", "1.2.0");

        Assert.Equal(theme, Find("harbour"));
    }

    [Theory]
    [InlineData(".gem/ruby/3.1.0")]
    [InlineData(".local/share/gem/ruby/3.4.0")]
    public void The_users_own_gems_are_searched(string folder)
    {
        _environment["HOME"] = Path.Join(_root, "home");
        var theme = Gem("home/" + folder, "harbour", "1.2.0");

        Assert.Equal(theme, Find("harbour"));
    }

    [Fact]
    public void The_newest_version_wins_by_number()
    {
        _environment["GEM_HOME"] = Path.Join(_root, "gems-here");
        Gem("gems-here", "harbour", "1.9.0");
        var newest = Gem("gems-here", "harbour", "1.10.0");
        Gem("gems-here", "harbour", "1.10.0.rc1");
        Gem("gems-here", "harbour-lights", "9.0.0");

        Assert.Equal(newest, Find("harbour"));
    }

    [Fact]
    public void The_version_in_the_lock_file_wins_over_the_newest()
    {
        _environment["GEM_HOME"] = Path.Join(_root, "gems-here");
        var locked = Gem("gems-here", "harbour", "1.9.0");
        Gem("gems-here", "harbour", "1.10.0");
        Directory.CreateDirectory(Path.Join(_root, "site"));
        File.WriteAllText(Path.Join(_root, "site", "Gemfile.lock"), "GEM\n  specs:\n    harbour (1.9.0)\n      jekyll (~> 4.0)\n");

        Assert.Equal(locked, Find("harbour"));
    }

    [Fact]
    public void A_theme_that_is_not_installed_is_not_found() => Assert.Null(Find("harbour-of-nowhere"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Gem(string folder, string name, string version) =>
        Directory.CreateDirectory(Path.Join(_root, folder, "gems", $"{name}-{version}")).FullName;

    private string? Find(string name) => new GemThemeResolver(_environment.GetValueOrDefault).Resolve(name, Path.Join(_root, "site"))?.Root;
}
