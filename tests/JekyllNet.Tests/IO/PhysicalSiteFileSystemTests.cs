using JekyllNet.IO;

namespace JekyllNet.Tests.IO;

public sealed class PhysicalSiteFileSystemTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PhysicalSiteFileSystem _files = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Behaviour", "READ-17")]
    public void Lists_all_entries_in_ordinal_order_and_sees_through_links()
    {
        _folder.Write("a/b.md", "b");
        _folder.Write("a/B.md", "B");
        _folder.Write("a/.dot", "d");
        _folder.Write("a/sub/x", "x");
        _folder.Link("a/broken", "nowhere");
        _folder.Link("a/to-dir", "sub");
        _folder.Link("a/to-file", "b.md");
        _folder.Link("a/self", "self");
        Assert.Equal(
            [
                new(".dot", false, false), new("B.md", false, false), new("b.md", false, false), new("broken", false, true),
                new("self", false, true), new("sub", true, false), new("to-dir", true, true), new("to-file", false, true),
            ],
            _files.List(_folder["a"]));
    }

    [Fact]
    public void Tells_files_directories_and_links_apart()
    {
        _folder.Write("d/f", "f");
        _folder.Link("to-file", "d/f");
        _folder.Link("to-dir", "d");
        _folder.Link("broken", "nowhere");
        _folder.Link("self", "self");
        string[] names = ["d", "d/f", "to-file", "to-dir", "broken", "self", "missing", "to-dir/f"];
        Assert.Equal(["d/f", "to-file", "to-dir/f"], names.Where(name => _files.FileExists(_folder[name])));
        Assert.Equal(["d", "to-dir"], names.Where(name => _files.DirectoryExists(_folder[name])));
        Assert.Equal(["to-file", "to-dir", "broken", "self"], names.Where(name => _files.IsSymbolicLink(_folder[name])));
    }

    [Fact]
    public void Resolves_links_in_every_part_of_a_path()
    {
        string real = _files.RealPath(_folder.Root);
        _folder.Write("d/e/f", "f");
        _folder.Link("one", "two/e");
        _folder.Link("two", _folder["d"]);
        _folder.Link("d/up", "../one/../e/f");
        Assert.Equal(real + "/d/e/f", _files.RealPath(_folder["one/f"]));
        Assert.Equal(real + "/d/e/f", _files.RealPath(_folder["two/up"]));
        Assert.Equal(real + "/d", _files.RealPath(_folder["two/"]));
    }

    [Fact]
    public void A_link_that_leads_nowhere_or_in_a_circle_has_no_real_path()
    {
        _folder.Link("broken", "nowhere");
        _folder.Link("a", "b");
        _folder.Link("b", "a");
        Assert.Throws<FileNotFoundException>(() => _files.RealPath(_folder["broken"]));
        Assert.Throws<FileNotFoundException>(() => _files.RealPath(_folder["a"]));
        Assert.Throws<FileNotFoundException>(() => _files.ReadAllBytes(_folder["a"]));
        Assert.Throws<FileNotFoundException>(() => _files.LastWriteTime(_folder["broken"]));
        Assert.Throws<DirectoryNotFoundException>(() => _files.List(_folder["missing"]));
    }

    [Fact]
    public void The_time_and_the_content_of_a_link_are_those_of_its_target()
    {
        DateTimeOffset time = new(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);
        _folder.Write("f", "content", time);
        _folder.Link("link", "f");
        Assert.Equal(time, _files.LastWriteTime(_folder["link"]));
        Assert.Equal("content"u8.ToArray(), _files.ReadAllBytes(_folder["link"]));
        Assert.Equal("content"u8.ToArray(), _files.ReadAllBytes(_folder["f"]));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(3, "con")]
    [InlineData(7, "content")]
    [InlineData(100, "content")]
    public void Reads_the_start_of_a_file(int length, string expected)
    {
        _folder.Write("f", "content");
        _folder.Link("link", "f");
        MemorySiteFileSystem memory = new MemorySiteFileSystem().Add("/f", "content");
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(_files.ReadStart(_folder["link"], length)));
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(((ISiteFileSystem)memory).ReadStart("/f", length)));
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(new OverlaySiteFileSystem(memory, _files).ReadStart("/f", length)));
    }

    [Fact]
    public void A_device_without_end_reads_as_empty()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "needs /dev/zero");
        _folder.Link("zero", "/dev/zero");
        Assert.Empty(_files.ReadAllBytes(_folder["zero"]));
        Assert.Empty(_files.ReadStart(_folder["zero"], 10));
    }

    [Fact]
    public void A_walk_ends_where_links_go_in_circles()
    {
        _folder.Write("src/a/f", "f");
        _folder.Write("src/b/g", "g");
        _folder.Link("src/a/to-b", "../b");
        _folder.Link("src/b/to-a", "../a");
        _folder.Link("src/a/self", ".");
        _folder.Link("src/top", "..");
        List<string> seen = [];
        Walk(_folder["src"], "");
        Assert.Equal(["a/f", "a/to-b/g", "b/g", "b/to-a/f"], seen);

        void Walk(string directory, string prefix)
        {
            foreach (FileSystemEntry entry in _files.List(directory))
            {
                string path = directory + "/" + entry.Name;
                if (!entry.IsDirectory)
                {
                    seen.Add(prefix + entry.Name);
                }
                else if (!entry.IsSymbolicLink || !LinkCycle.IsClosedBy(_files, _folder["src"], path))
                {
                    Walk(path, prefix + entry.Name + "/");
                }
            }
        }
    }
}
