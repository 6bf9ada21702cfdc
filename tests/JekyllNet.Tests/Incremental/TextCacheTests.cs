using JekyllNet.IO;
using JekyllNet.Reading;
using JekyllNet.Tests.IO;

namespace JekyllNet.Tests.Incremental;

/// <summary>Files are read again exactly where they may have changed.</summary>
public sealed class TextCacheTests : IDisposable
{
    private static readonly DateTimeOffset LongAgo = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly PhysicalSiteFileSystem _files = new();
    private readonly TextCache _cache = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_not_written_is_not_read_again()
    {
        _folder.Write("a.md", "---\na: 1\n---\nbody", LongAgo);
        var first = Read();
        Assert.Same(first.Body, Read().Body);
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        _folder.Write("a.md", "one", LongAgo);
        Assert.Equal("one", Read().Body);
        _folder.Write("a.md", "two", LongAgo.AddTicks(10));
        Assert.Equal("two", Read().Body);
        _folder.Write("a.md", "three", LongAgo.AddTicks(10));
        Assert.Equal("three", Read().Body);
    }

    [Fact]
    public void What_was_written_just_now_is_read_again()
    {
        var now = TimeProvider.System.GetUtcNow();
        _folder.Write("a.md", "one", now);
        Assert.Equal("one", Read().Body);
        _folder.Write("a.md", "two", now);
        Assert.Equal("two", Read().Body);
    }

    [Fact]
    public void What_a_plugin_does_to_front_matter_does_not_stay()
    {
        _folder.Write("a.md", "---\nlist: [1]\n---\n", LongAgo);
        ((Liquid.Values.ListValue)((Liquid.Values.HashValue)Read().Data!)["list"]).Add(Fluid.Values.NilValue.Instance);
        Assert.Single((Liquid.Values.ListValue)((Liquid.Values.HashValue)Read().Data!)["list"]);
    }

    [Fact]
    public void What_is_read_no_more_is_forgotten()
    {
        _folder.Write("a.md", "one", LongAgo);
        var first = Read();
        _cache.ForgetUnused();
        Assert.Same(first.Body, Read().Body);
        _cache.ForgetUnused();
        _cache.ForgetUnused();
        Assert.NotSame(first.Body, Read().Body);
    }

    [Fact]
    public void A_file_in_memory_is_read_each_time()
    {
        var files = new MemorySiteFileSystem().Add("/a.md", "one");
        Assert.Equal("one", Texts(files).Read(files, "/a.md").Text.Body);
        files.Add("/a.md", "two");
        Assert.Equal("two", Texts(files).Read(files, "/a.md").Text.Body);
    }

    [Fact]
    public void Another_configuration_has_all_read_again()
    {
        _folder.Write("a.md", "one", LongAgo);
        _cache.Begin("first");
        var first = Read();
        _cache.Begin("first");
        Assert.Same(first.Body, Read().Body);
        _cache.Begin("second");
        Assert.NotSame(first.Body, Read().Body);
    }

    [Fact]
    public void Whether_there_is_front_matter_is_looked_up_again_after_an_edit()
    {
        _folder.Write("a.md", "---\n---\n", LongAgo);
        Assert.True(HasFrontMatter());
        _folder.Write("a.md", "-----\n--\n", LongAgo);
        Assert.False(HasFrontMatter());
    }

    private bool HasFrontMatter() => Texts(_files).FindFrontMatter(_files, _folder["a.md"]).Has;

    private ItemText Read() => Texts(_files).Read(_files, _folder["a.md"]).Text;

    private FileTexts Texts(ISiteFileSystem files) => new(files, new TextDecoder(), _cache);
}
