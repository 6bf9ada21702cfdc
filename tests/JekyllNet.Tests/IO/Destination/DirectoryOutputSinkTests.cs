using System.Text;
using JekyllNet.IO;

namespace JekyllNet.Tests.IO.Destination;

public sealed class DirectoryOutputSinkTests : IDisposable
{
    private static readonly DateTimeOffset Time = new(2020, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();
    private readonly PhysicalSiteFileSystem _files = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Makes_the_destination_and_puts_files_there_at_the_commit()
    {
        DirectoryOutputSink sink = Begin("new/dest");
        Write(sink, "index.html", "i");
        Write(sink, "/a/b/c.html", "c");
        Assert.DoesNotContain(_folder.Tree("new/dest"), static entry => !entry.StartsWith(OutputPath.StagingPrefix, StringComparison.Ordinal));
        sink.Commit(CancellationToken.None);
        Assert.Equal(["a/", "a/b/", "a/b/c.html=c", "index.html=i"], _folder.Tree("new/dest"));
    }

    [Fact]
    public void An_abort_removes_the_directories_that_it_made()
    {
        DirectoryOutputSink sink = Begin("new/dest");
        Write(sink, "index.html", "i");
        sink.Abort();
        sink.Abort();
        Assert.False(Directory.Exists(_folder["new"]));
    }

    [Fact]
    [Trait("Behaviour", "INCR-07")]
    public void Removes_what_this_build_did_not_write()
    {
        foreach (string path in (string[])["old.html", ".hidden", "a/old", "a/b/c/old", ".dir/x", ".git/config", ".svn/entries", "stay/x"])
        {
            _folder.Write("dest/" + path, "o");
        }

        Directory.CreateDirectory(_folder["dest/empty"]);
        DirectoryOutputSink sink = Begin("dest", ".git", ".svn");
        Write(sink, "stay/y", "y");
        sink.Commit(CancellationToken.None);
        Assert.Equal([".git/", ".git/config=o", ".svn/", ".svn/entries=o", "stay/", "stay/y=y"], _folder.Tree("dest"));
    }

    [Fact]
    [Trait("Behaviour", "INCR-08")]
    public void Keep_files_are_prefixes_of_relative_paths()
    {
        foreach (string path in (string[])["keep", "keepme/a", "sub/keep", "sub/other", "deep/er/file", "deep/er/no", "deep/no", "k"])
        {
            _folder.Write("dest/" + path, "o");
        }

        DirectoryOutputSink sink = Begin("dest", "keep", "deep/er/f");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["deep/", "deep/er/", "deep/er/file=o", "keep=o", "keepme/", "keepme/a=o"], _folder.Tree("dest"));
    }

    [Fact]
    [Trait("Behaviour", "INCR-08")]
    public void Files_are_written_into_kept_directories_too()
    {
        _folder.Write("dest/assets/mine.css", "mine");
        _folder.Write("dest/assets/site.css", "old");
        _folder.Write("dest/assets/sub/mine.css", "mine");
        DirectoryOutputSink sink = Begin("dest", "assets");
        Write(sink, "assets/site.css", "new");
        Write(sink, "assets/sub/site.css", "new");
        sink.Commit(CancellationToken.None);
        Assert.Equal(
            ["assets/", "assets/mine.css=mine", "assets/site.css=new", "assets/sub/", "assets/sub/mine.css=mine", "assets/sub/site.css=new"],
            _folder.Tree("dest"));
    }

    [Fact]
    [Trait("Behaviour", "INCR-09")]
    public void Files_and_directories_take_each_others_place()
    {
        _folder.Write("dest/was-file", "f");
        _folder.Write("dest/was-dir/a/b", "b");
        DirectoryOutputSink sink = Begin("dest");
        Write(sink, "was-file/x/y", "y");
        Write(sink, "was-dir", "d");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["was-dir=d", "was-file/", "was-file/x/", "was-file/x/y=y"], _folder.Tree("dest"));
    }

    [Fact]
    public void A_file_cannot_take_the_place_of_a_directory_with_kept_files()
    {
        _folder.Write("dest/a/keep", "k");
        _folder.Write("dest/old", "o");
        DirectoryOutputSink sink = Begin("dest", "a/keep");
        Write(sink, "a", "file");
        Assert.Throws<IOException>(() => sink.Commit(CancellationToken.None));
        Assert.Equal(["a/", "a/keep=k", "old=o"], _folder.Tree("dest"));
    }

    [Fact]
    public void One_path_cannot_be_a_file_and_a_directory()
    {
        _folder.Write("dest/a", "same");
        DirectoryOutputSink sink = Begin("dest");
        Write(sink, "a", "same");
        Write(sink, "a/b", "b");
        Assert.Throws<IOException>(() => sink.Commit(CancellationToken.None));
        Assert.Equal(["a=same"], _folder.Tree("dest"));

        sink = Begin("other");
        Write(sink, "a", "file");
        Assert.ThrowsAny<IOException>(() => Write(sink, "a/b", "b"));
        sink.Abort();
        Assert.False(Directory.Exists(_folder["other"]));
    }

    [Fact]
    [Trait("Behaviour", "STATIC-02")]
    public void Equal_files_keep_their_times()
    {
        _folder.Write("dest/same", "12345", Time);
        _folder.Write("dest/as-long", "12345", Time);
        DirectoryOutputSink sink = Begin("dest");
        Write(sink, "same", "12345");
        Write(sink, "as-long", "54321");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["as-long=54321", "same=12345"], _folder.Tree("dest"));
        Assert.Equal(Time, File.GetLastWriteTimeUtc(_folder["dest/same"]));
        Assert.NotEqual(Time, File.GetLastWriteTimeUtc(_folder["dest/as-long"]));
    }

    [Fact]
    public void Compares_large_files_to_their_end()
    {
        byte[] content = new byte[200_000];
        _folder.Write("dest/same", content, Time);
        content[^1] = 1;
        _folder.Write("dest/differs", content, Time);
        content[^1] = 0;
        _folder.Write("src/file", content, Time);
        DirectoryOutputSink sink = Begin("dest");
        sink.Write("same", content);
        sink.Write("differs", content);
        sink.Copy("copied", _files, _folder["src/file"], Time, copyLink: false);
        sink.Commit(CancellationToken.None);
        Assert.Equal(Time, File.GetLastWriteTimeUtc(_folder["dest/same"]));
        Assert.Equal(content, File.ReadAllBytes(_folder["dest/differs"]));

        content[^1] = 2;
        _folder.Write("src/file", content, Time);
        sink.Begin();
        sink.Copy("copied", _files, _folder["src/file"], Time, copyLink: false);
        sink.Commit(CancellationToken.None);
        Assert.Equal(content, File.ReadAllBytes(_folder["dest/copied"]));
    }

    [Fact]
    [Trait("Behaviour", "READ-15")]
    public void Copies_have_the_bytes_and_the_time_of_their_source_in_whole_seconds()
    {
        byte[] content = [0, 255, 13, 10, 0xEF, 0xBB, 0xBF];
        _folder.Write("src/a.bin", content, Time);
        _folder.Write("src/empty", "", Time);
        _folder.Write("dest/b.bin", content);
        DirectoryOutputSink sink = Begin("dest");
        foreach (string name in (string[])["a.bin", "b.bin", "empty"])
        {
            sink.Copy(name, _files, _folder[name == "empty" ? "src/empty" : "src/a.bin"], _files.LastWriteTime(_folder["src/a.bin"]), copyLink: true);
        }

        sink.Copy("memory", new MemorySiteFileSystem().Add("/m", "m"), "/m", Time, copyLink: true);
        sink.Commit(CancellationToken.None);
        foreach (string name in (string[])["a.bin", "b.bin", "empty", "memory"])
        {
            Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(Time.ToUnixTimeSeconds()), File.GetLastWriteTimeUtc(_folder["dest/" + name]));
        }

        Assert.Equal(content, File.ReadAllBytes(_folder["dest/a.bin"]));
        Assert.Equal(content, File.ReadAllBytes(_folder["dest/b.bin"]));
    }

    [Fact]
    [Trait("Behaviour", "READ-15")]
    public void Links_are_copied_as_links_or_followed()
    {
        _folder.Write("src/real", "r", Time);
        _folder.Link("src/link", "real");
        for (int build = 0; build < 2; build++)
        {
            DirectoryOutputSink sink = Begin("dest");
            sink.Copy("as-link", _files, _folder["src/link"], Time, copyLink: true);
            sink.Copy("followed", _files, _folder["src/link"], Time, copyLink: false);
            sink.Copy("plain", _files, _folder["src/real"], Time, copyLink: true);
            sink.Commit(CancellationToken.None);
            Assert.Equal(["as-link->real", "followed=r", "plain=r"], _folder.Tree("dest"));
        }

        DirectoryOutputSink production = Begin("dest");
        production.Copy("as-link", _files, _folder["src/link"], Time, copyLink: false);
        production.Commit(CancellationToken.None);
        Assert.Equal(["as-link=r"], _folder.Tree("dest"));
    }

    [Fact]
    public void A_device_without_end_is_copied_as_an_empty_file()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "needs /dev/zero");
        _folder.Link("src/zero", "/dev/zero");
        DirectoryOutputSink sink = Begin("dest");
        sink.Copy("zero", _files, _folder["src/zero"], Time, copyLink: false);
        sink.Commit(CancellationToken.None);
        Assert.Equal(["zero="], _folder.Tree("dest"));
    }

    [Theory]
    [InlineData("../escaped")]
    [InlineData("/../../escaped")]
    [InlineData("a/../../escaped")]
    [Trait("Behaviour", "SAFE-02")]
    public void No_path_leaves_the_destination(string path)
    {
        DirectoryOutputSink sink = Begin("dest");
        Write(sink, path, "x");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["dest/", "dest/escaped=x"], _folder.Tree(""));
    }

    [Fact]
    [Trait("Behaviour", "SAFE-02")]
    public void Links_in_the_destination_lead_nobody_out()
    {
        _folder.Write("outside/x", "same");
        _folder.Write("outside/victim", "untouched");
        _folder.Link("dest/dir", _folder["outside"]);
        _folder.Link("dest/file", _folder["outside/victim"]);
        _folder.Link("dest/kept/dir", _folder["outside"]);
        _folder.Link("dest/obsolete", _folder["outside"]);
        DirectoryOutputSink sink = Begin("dest", "kept");
        Write(sink, "dir/x", "same");
        Write(sink, "file", "new");
        Write(sink, "kept/dir/victim", "new");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["dir/", "dir/x=same", "file=new", "kept/", "kept/dir/", "kept/dir/victim=new"], _folder.Tree("dest"));
        Assert.Equal(["victim=untouched", "x=same"], _folder.Tree("outside"));
    }

    [Fact]
    public void The_destination_itself_may_be_a_link()
    {
        _folder.Write("www/old", "o");
        _folder.Link("dest", "www");
        DirectoryOutputSink sink = Begin("dest");
        Write(sink, "new", "n");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["new=n"], _folder.Tree("www"));
        Assert.NotNull(new FileInfo(_folder["dest"]).LinkTarget);
    }

    [Fact]
    public void The_obsolete_files_can_be_seen_and_saved()
    {
        _folder.Write("dest/a/x", "x");
        _folder.Write("dest/b", "b");
        _folder.Write("dest/now-dir", "f");
        _folder.Write("dest/same", "s");
        _folder.Write("outside", "o");
        DirectoryOutputSink sink = Begin("dest");
        string[] seen = [];
        sink.OnObsolete = paths =>
        {
            seen = [.. paths];
            paths.Remove(_folder["dest/b"]);
            paths.Add(_folder["outside"]);
            paths.Add(_folder["dest/../outside"]);
            paths.Add(_folder["dest/same"]);
            paths.Add(_folder["dest/missing"]);
        };
        Write(sink, "now-dir/x", "x");
        Write(sink, "same", "s");
        sink.Commit(CancellationToken.None);
        Assert.Equal([_folder["dest/a"], _folder["dest/a/x"], _folder["dest/b"], _folder["dest/now-dir"]], seen.Order(StringComparer.Ordinal));
        Assert.Equal(["dest/", "dest/b=b", "dest/now-dir/", "dest/now-dir/x=x", "dest/same=s", "outside=o"], _folder.Tree(""));
    }

    [Fact]
    public void What_is_said_to_be_kept_is_not_obsolete()
    {
        _folder.Write("dest/a/x", "x");
        _folder.Write("dest/y", "y");
        DirectoryOutputSink sink = Begin("dest");
        sink.Keep("a/x");
        sink.Keep("never-there/z");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["a/", "a/x=x"], _folder.Tree("dest"));
    }

    [Fact]
    public void The_last_of_several_writes_to_one_path_wins()
    {
        _folder.Write("dest/a", "old");
        _folder.Write("dest/b", "old");
        DirectoryOutputSink sink = Begin("dest");
        Write(sink, "a", "new");
        Write(sink, "a", "old");
        Write(sink, "b", "old");
        Write(sink, "b", "longer");
        Write(sink, "b", "new");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["a=old", "b=new"], _folder.Tree("dest"));
    }

    [Fact]
    public void Many_threads_may_write_at_once()
    {
        _folder.Write("dest/7/7", "7");
        DirectoryOutputSink sink = Begin("dest");
        Parallel.For(0, 400, number => Write(sink, $"{number % 20}/{number}", $"{number}"));
        sink.Commit(CancellationToken.None);
        Assert.Equal(
            Enumerable.Range(0, 400).Select(static number => $"{number % 20}/{number}={number}")
                .Concat(Enumerable.Range(0, 20).Select(static number => $"{number}/")).Order(StringComparer.Ordinal),
            _folder.Tree("dest"));
    }

    [Fact]
    public void Two_builds_cannot_write_to_one_destination_at_once()
    {
        _folder.Write("dest/a", "a");
        DirectoryOutputSink first = Begin("dest");
        Write(first, "a", "first");
        IOException problem = Assert.Throws<IOException>(() => Begin("dest"));
        Assert.Equal($"Another build is writing to '{_folder["dest"]}'.", problem.Message);
        first.Commit(CancellationToken.None);
        Assert.Equal(["a=first"], _folder.Tree("dest"));
        Begin("dest").Abort();
    }

    [Fact]
    public void A_destination_that_is_a_file_is_refused()
    {
        _folder.Write("dest", "file");
        Assert.ThrowsAny<IOException>(() => Begin("dest"));
        Assert.ThrowsAny<IOException>(() => Begin("dest/below"));
        Assert.Equal("file", File.ReadAllText(_folder["dest"]));
    }

    [Fact]
    public void Calls_out_of_order_are_refused()
    {
        DirectoryOutputSink sink = new(_folder["dest"]);
        Assert.Throws<InvalidOperationException>(() => Write(sink, "a", "a"));
        Assert.Throws<InvalidOperationException>(() => sink.Commit(CancellationToken.None));
        Assert.Throws<ArgumentException>(() => new DirectoryOutputSink("relative"));
        Assert.False(Directory.Exists(_folder["dest"]));
    }

    [Fact]
    public void Names_that_differ_in_case_are_two_files_where_the_disk_says_so()
    {
        _folder.Write("probe", "");
        Assert.SkipWhen(File.Exists(_folder["PROBE"]), "needs a disk that minds case");
        _folder.Write("dest/index.html", "old");
        DirectoryOutputSink sink = Begin("dest");
        Write(sink, "Index.html", "I");
        Write(sink, "INDEX.html", "II");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["INDEX.html=II", "Index.html=I"], _folder.Tree("dest"));
    }

    private DirectoryOutputSink Begin(string destination, params string[] keepFiles)
    {
        DirectoryOutputSink sink = new(_folder[destination], keepFiles);
        sink.Begin();
        return sink;
    }

    private static void Write(DirectoryOutputSink sink, string path, string text) => sink.Write(path, Encoding.UTF8.GetBytes(text));
}
