using JekyllNet.IO;

namespace JekyllNet.Tests.IO;

[Trait("Behaviour", "READ-16")]
[Trait("Behaviour", "SAFE-01")]
public sealed class ConfinedSiteFileSystemTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConfinedSiteFileSystem _files;

    public ConfinedSiteFileSystemTests()
    {
        _folder.Write("outside/secret", "s");
        _folder.Write("outside/deep/secret", "s");
        _folder.Write("src-beside/secret", "s");
        _folder.Write("src/real", "r");
        _folder.Write("src/sub/file", "f");
        _folder.Link("src/in-file", "real");
        _folder.Link("src/in-dir", "sub");
        _folder.Link("src/out-file", "../outside/secret");
        _folder.Link("src/out-dir", _folder["outside"]);
        _folder.Link("src/beside", _folder["src-beside"]);
        _folder.Link("src/broken", "nowhere");
        _folder.Link("src/sub/through", "../out-dir/deep");
        _folder.Link("src/self", "self");
        _files = new ConfinedSiteFileSystem(new PhysicalSiteFileSystem(), _folder["src"]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lists_no_links_that_lead_out_or_nowhere()
    {
        Assert.Equal(["in-dir", "in-file", "real", "sub"], _files.List(_folder["src"]).Select(static entry => entry.Name));
        Assert.Equal(["file"], _files.List(_folder["src/sub"]).Select(static entry => entry.Name));
    }

    [Theory]
    [InlineData("src/out-file")]
    [InlineData("src/out-dir/secret")]
    [InlineData("src/out-dir/deep/secret")]
    [InlineData("src/beside/secret")]
    [InlineData("src/sub/through/secret")]
    [InlineData("src/in-dir/through/secret")]
    [InlineData("src/out-dir/deep/../secret")]
    [InlineData("src/sub/../out-file")]
    [InlineData("src//out-file")]
    public void What_lies_behind_a_link_that_leads_out_is_not_there(string path)
    {
        Assert.True(File.Exists(_folder[path]));
        Assert.False(_files.FileExists(_folder[path]));
        Assert.Null(_files.PhysicalPath(_folder[path]));
        Assert.Throws<FileNotFoundException>(() => _files.ReadAllBytes(_folder[path]));
        Assert.Throws<FileNotFoundException>(() => _files.ReadStart(_folder[path], 1));
        Assert.Throws<FileNotFoundException>(() => _files.LastWriteTime(_folder[path]));
        Assert.Throws<FileNotFoundException>(() => _files.RealPath(_folder[path]));
    }

    [Fact]
    public void Directories_behind_such_links_are_not_there_either()
    {
        Assert.False(_files.DirectoryExists(_folder["src/out-dir"]));
        Assert.False(_files.DirectoryExists(_folder["src/out-dir/deep"]));
        Assert.Throws<DirectoryNotFoundException>(() => _files.List(_folder["src/out-dir"]));
        Assert.Throws<DirectoryNotFoundException>(() => _files.List(_folder["src/sub/through"]));
    }

    [Theory]
    [InlineData("src/real")]
    [InlineData("src/in-file")]
    [InlineData("src/in-dir/file")]
    [InlineData("src/sub/../in-file")]
    public void Files_and_links_inside_are_there(string path)
    {
        Assert.True(_files.FileExists(_folder[path]));
        Assert.Single(_files.ReadAllBytes(_folder[path]));
        Assert.Equal(_folder[path], _files.PhysicalPath(_folder[path]));
    }

    [Theory]
    [InlineData("src")]
    [InlineData("src/")]
    [InlineData("src/sub/..")]
    [InlineData("src/in-dir/")]
    public void The_source_and_what_is_below_it_are_directories(string path) => Assert.True(_files.DirectoryExists(_folder[path]));

    [Fact]
    public void Paths_elsewhere_pass() => Assert.True(_files.FileExists(_folder["outside/secret"]));

    [Fact]
    public void A_path_without_end_is_not_there() =>
        Assert.False(_files.FileExists(_folder["src/" + string.Concat(Enumerable.Repeat("a/", 1_000_000))]));

    [Fact]
    public void The_source_may_be_reached_through_a_link()
    {
        _folder.Link("door", "src");
        ConfinedSiteFileSystem files = new(new PhysicalSiteFileSystem(), _folder["door"]);
        Assert.True(files.FileExists(_folder["door/in-file"]));
        Assert.False(files.FileExists(_folder["door/out-file"]));
    }
}
