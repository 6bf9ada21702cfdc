namespace JekyllNet.Sass.Tests;

public sealed class ConfinementTests : IClassFixture<RealCompiler>, IDisposable
{
    private readonly RealCompiler _real;
    private readonly string _folder = Directory.CreateTempSubdirectory("jekyllnet-sass-").FullName;

    public ConfinementTests(RealCompiler real)
    {
        _real = real;
        Write("outside/_secret.scss", "a { b: secret }");
        Write("site/_sass/_inside.scss", "a { b: inside }");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("@use '../../outside/secret';")]
    [InlineData("@use '../outside/secret';")]
    [InlineData("@import '../../outside/_secret.scss';")]
    [InlineData("@use '../../site/../outside/secret';")]
    [InlineData("@use '..%2F..%2Foutside/secret';")]
    [InlineData("@use 'FOLDER/outside/secret';")]
    [InlineData("@use 'file://FOLDER/outside/secret';")]
    [InlineData("@use 'file:FOLDER/outside/secret';")]
    [InlineData("@use 'file://localhostFOLDER/outside/secret';")]
    [InlineData("@use '../../site-twin/twin';")]
    [InlineData("@use 'sass:meta'; @include meta.load-css('../../outside/secret');")]
    public async Task Nothing_outside_of_the_roots_is_read(string text)
    {
        Write("site-twin/_twin.scss", "a { b: secret }");
        var error = await Assert.ThrowsAsync<SassException>(() => CompileAsync(text.Replace("FOLDER", _folder)));
        Assert.Contains("find stylesheet to import", error.Message);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("folder")]
    [InlineData("chain")]
    public async Task Links_do_not_lead_outside(string kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need a privilege on Windows.");
        var sass = Path.Combine(_folder, "site/_sass");
        switch (kind)
        {
            case "file":
                File.CreateSymbolicLink(Path.Combine(sass, "_linked.scss"), Path.Combine(_folder, "outside/_secret.scss"));
                break;
            case "folder":
                Directory.CreateSymbolicLink(Path.Combine(sass, "linked"), Path.Combine(_folder, "outside"));
                break;
            case "chain":
                File.CreateSymbolicLink(Path.Combine(sass, "_linked.scss"), "_two.scss");
                File.CreateSymbolicLink(Path.Combine(sass, "_two.scss"), "../../outside/_secret.scss");
                break;
        }

        var error = await Assert.ThrowsAsync<SassException>(() => CompileAsync(kind == "folder" ? "@use 'linked/secret';" : "@use 'linked';"));
        Assert.StartsWith("This stylesheet lies outside of the folders that may be read: ", error.Message);
        Assert.Empty(error.LoadedPaths);
    }

    [Fact]
    public async Task Links_in_a_circle_are_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need a privilege on Windows.");
        var sass = Path.Combine(_folder, "site/_sass");
        Directory.CreateSymbolicLink(Path.Combine(sass, "a"), "b");
        Directory.CreateSymbolicLink(Path.Combine(sass, "b"), "a");
        await Assert.ThrowsAsync<SassException>(() => CompileAsync("@use 'a/x';"));
        Assert.Throws<IOException>(() => PhysicalSassFileSystem.Instance.ResolveLinks(sass + "/a/x"));
    }

    [Fact]
    public async Task Roots_that_are_links_themselves_and_links_within_are_fine()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need a privilege on Windows.");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "alias"), Path.Combine(_folder, "site"));
        File.CreateSymbolicLink(Path.Combine(_folder, "site/_sass/_linked.scss"), "_inside.scss");
        Assert.Equal("a{b:inside}", (await CompileAsync("@use 'linked';", site: "alias")).Css);
    }

    [Fact]
    public async Task Without_roots_everything_is_read() =>
        Assert.Equal("a{b:secret}", (await CompileAsync("@use '../../outside/secret';", confined: false)).Css);

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private Task<SassResult> CompileAsync(string text, bool confined = true, string site = "site")
    {
        Assert.SkipUnless(RealCompiler.IsThere, RealCompiler.Reason);
        var root = Path.Combine(_folder, site);
        return _real.Compiler.CompileAsync(
            new SassRequest
            {
                Text = text, Path = root + "/css/main.scss", LoadPaths = [root + "/_sass"], Style = SassOutputStyle.Compressed,
                Roots = confined ? [root] : null,
            },
            TestContext.Current.CancellationToken);
    }
}
