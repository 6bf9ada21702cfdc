using System.Text;
using JekyllNet.IO;

namespace JekyllNet.Tests.IO;

public sealed class MemorySiteFileSystemTests
{
    [Fact]
    public void Makes_the_directories_above_a_file()
    {
        MemorySiteFileSystem files = new MemorySiteFileSystem().Add("/src/a/b/c.md", "c").Add("src/a/B", "x").AddDirectory("/src/empty");
        Assert.Equal([new("src", true, false)], files.List("/"));
        Assert.Equal([new("a", true, false), new("empty", true, false)], files.List("/src/"));
        Assert.Equal([new("B", false, false), new("b", true, false)], files.List("/src/a"));
        Assert.Empty(files.List("/src/empty"));
        Assert.True(files.DirectoryExists("/src/a/b"));
        Assert.False(files.FileExists("/src/a/b"));
        Assert.True(files.FileExists("/src/a/./b/../b/c.md"));
        Assert.False(files.FileExists("/src/a/b/C.md"));
        Assert.Null(files.PhysicalPath("/src/a/b/c.md"));
        Assert.Throws<DirectoryNotFoundException>(() => files.List("/nowhere"));
    }

    [Fact]
    public void Gives_content_and_time()
    {
        DateTimeOffset time = new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);
        MemorySiteFileSystem files = new MemorySiteFileSystem().Add("/a", "é", time).Add("/b", new byte[] { 1, 2 });
        Assert.Equal("é", Encoding.UTF8.GetString(files.ReadAllBytes("/a")));
        Assert.Equal([1, 2], files.ReadAllBytes("/b"));
        Assert.Equal(time, files.LastWriteTime("/a"));
        Assert.Equal(DateTimeOffset.UnixEpoch, files.LastWriteTime("/b"));
        Assert.Throws<FileNotFoundException>(() => files.ReadAllBytes("/c"));
        Assert.Throws<FileNotFoundException>(() => files.RealPath("/c"));
        Assert.Equal("/a", files.RealPath("/x/../a"));
    }

    [Fact]
    public void What_a_reader_does_to_the_bytes_stays_its_own()
    {
        MemorySiteFileSystem files = new MemorySiteFileSystem().Add("/a", "abc");
        files.ReadAllBytes("/a")[0] = 0;
        Assert.Equal("abc"u8.ToArray(), files.ReadAllBytes("/a"));
    }

    [Fact]
    public void Removes_and_replaces()
    {
        MemorySiteFileSystem files = new MemorySiteFileSystem().Add("/d/a", "1").Add("/d/a", "2");
        Assert.Equal("2"u8.ToArray(), files.ReadAllBytes("/d/a"));
        Assert.True(files.Remove("/d/a"));
        Assert.False(files.Remove("/d/a"));
        Assert.Empty(files.List("/d"));
    }

    [Fact]
    public void A_path_is_a_file_or_a_directory()
    {
        MemorySiteFileSystem files = new MemorySiteFileSystem().Add("/d/a", "1");
        Assert.Throws<IOException>(() => files.Add("/d", "x"));
        Assert.Throws<IOException>(() => files.Add("/d/a/b/c", "x"));
        Assert.Single(files.List("/d"));
    }

    [Fact]
    public void An_overlay_shows_the_top_before_the_bottom()
    {
        MemorySiteFileSystem top = new MemorySiteFileSystem().Add("/l/a", "top").Add("/l/c", "top").Add("/x", "file");
        MemorySiteFileSystem bottom = new MemorySiteFileSystem().Add("/l/b", "bottom").Add("/l/a", "bottom").Add("/m/e", "bottom").Add("/x/y", "hidden");
        OverlaySiteFileSystem both = new(top, bottom);
        Assert.Equal(["a", "b", "c"], both.List("/l").Select(static entry => entry.Name));
        Assert.Equal("top"u8.ToArray(), both.ReadAllBytes("/l/a"));
        Assert.Equal("bottom"u8.ToArray(), both.ReadAllBytes("/l/b"));
        Assert.Equal(["e"], both.List("/m").Select(static entry => entry.Name));
        Assert.False(both.DirectoryExists("/x"));
        Assert.True(both.FileExists("/x"));
        Assert.Throws<FileNotFoundException>(() => both.ReadAllBytes("/l/none"));
        Assert.Throws<DirectoryNotFoundException>(() => both.List("/none"));
    }
}
