using JekyllNet.IO;

namespace JekyllNet.Tests.IO;

public sealed class MemoryOutputSinkTests
{
    [Fact]
    public void Shows_the_files_after_the_commit_only()
    {
        MemoryOutputSink sink = new();
        sink.Begin();
        sink.Write("/a//b/../index.html", "1"u8.ToArray());
        sink.Copy("x.bin", new MemorySiteFileSystem().Add("/s/x", "x"), "/s/x", DateTimeOffset.UnixEpoch, copyLink: true);
        Assert.Empty(sink.Files);
        sink.Commit(CancellationToken.None);
        Assert.Equal(["a/index.html", "x.bin"], sink.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("1"u8.ToArray(), sink.Files["a/index.html"]);
    }

    [Fact]
    [Trait("Behaviour", "INCR-07")]
    public void A_second_build_replaces_the_first_but_for_what_it_keeps()
    {
        MemoryOutputSink sink = new();
        List<string> obsolete = [];
        sink.OnObsolete = paths =>
        {
            obsolete.AddRange(paths);
            paths.Remove("saved");
        };
        sink.Begin();
        foreach (string name in (string[])["old", "kept", "saved", "same"])
        {
            sink.Write(name, "1"u8.ToArray());
        }

        sink.Commit(CancellationToken.None);
        sink.Begin();
        sink.Write("same", "2"u8.ToArray());
        sink.Keep("kept");
        sink.Keep("never-there");
        sink.Commit(CancellationToken.None);
        Assert.Equal(["kept", "same", "saved"], sink.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("2"u8.ToArray(), sink.Files["same"]);
        Assert.Equal(["old", "saved"], obsolete);
    }

    [Fact]
    public void An_aborted_or_cancelled_build_changes_nothing()
    {
        MemoryOutputSink sink = new();
        sink.Begin();
        sink.Write("a", "1"u8.ToArray());
        sink.Commit(CancellationToken.None);
        sink.Begin();
        sink.Write("a", "2"u8.ToArray());
        Assert.Throws<OperationCanceledException>(() => sink.Commit(new CancellationToken(canceled: true)));
        sink.Abort();
        Assert.Equal("1"u8.ToArray(), sink.Files["a"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("a/..")]
    [InlineData("a\0b")]
    [InlineData(".jekyllnet-staging-1/journal")]
    [InlineData("x/../.JEKYLLNET-staging-1/journal")]
    public void Refuses_paths_that_are_no_files(string path) =>
        Assert.Throws<ArgumentException>(() => new MemoryOutputSink().Write(path, default));
}
