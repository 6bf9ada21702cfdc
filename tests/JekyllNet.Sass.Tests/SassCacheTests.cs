using System.Collections.Concurrent;
using JekyllNet.Sass.Tests.Hosting;

namespace JekyllNet.Sass.Tests;

public sealed class SassCacheTests
{
    private readonly MemorySassFileSystem _files = new();
    private readonly RecordingStore _store = new();
    private int _compiled;

    [Fact]
    public async Task An_equal_request_is_compiled_once()
    {
        await using var compiler = Compiler();
        Assert.Equal("a", (await compiler.CompileAsync(Request("a"))).Css);
        Assert.Equal("a", (await compiler.CompileAsync(Request("a"))).Css);
        Assert.Equal(1, _compiled);
    }

    public static TheoryData<SassRequest> Others => new(
        Request("b"),
        Request("a") with { Syntax = SassSyntax.Indented },
        Request("a") with { Path = "/b.scss" },
        Request("a") with { LoadPaths = ["/x"] },
        Request("a") with { Style = SassOutputStyle.Compressed },
        Request("a") with { SourceMap = true },
        Request("a") with { SourceMapIncludesSources = false },
        Request("a") with { Charset = false },
        Request("a") with { QuietDeps = true },
        Request("a") with { Verbose = true },
        Request("a") with { FatalDeprecations = ["x"] },
        Request("a") with { FutureDeprecations = ["x"] },
        Request("a") with { SilenceDeprecations = ["x"] },
        Request("a") with { PagesGiveWay = true },
        Request("a") with { Roots = [] },
        Request("a") with { Roots = ["/"] });

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public async Task Another_request_is_compiled_anew(SassRequest other)
    {
        await using var compiler = Compiler();
        await compiler.CompileAsync(Request("a"));
        await compiler.CompileAsync(other);
        Assert.Equal(2, _compiled);
    }

    [Fact]
    public async Task A_result_lasts_until_a_file_changes_or_a_nearer_one_appears()
    {
        Assert.SkipUnless(RealCompiler.IsThere, RealCompiler.Reason);
        await using var compiler = new SassCompiler(new SassCompilerOptions { SearchPath = false, Cache = new SassCache(_store) });
        var request = new SassRequest
        {
            Text = "@use 'a'; @warn 'é';", Path = "/s/css/main.scss", LoadPaths = ["/s/_sass"], SourceMap = true, FileSystem = _files,
        };
        _files.Write("/s/_sass/_a.scss", "a { b: 1 }");
        var first = await compiler.CompileAsync(request);
        var kept = await compiler.CompileAsync(request);
        Assert.NotSame(first, kept);
        Assert.Equal((first.Css, first.SourceMap), (kept.Css, kept.SourceMap));
        Assert.Equal(first.LoadedPaths, kept.LoadedPaths);
        Assert.Equal(first.MissingPaths, kept.MissingPaths);
        Assert.Equal(first.Diagnostics, kept.Diagnostics);

        _files.Write("/s/_sass/_a.scss", "a { b: 2 }");
        Assert.Contains("b: 2", (await compiler.CompileAsync(request)).Css);
        _files.Write("/s/css/a.scss", "a { b: 3 }");
        Assert.Contains("b: 3", (await compiler.CompileAsync(request)).Css);
        _files.Delete("/s/css/a.scss");
        Assert.Contains("b: 2", (await compiler.CompileAsync(request)).Css);
        _files.Delete("/s/_sass/_a.scss");
        await Assert.ThrowsAsync<SassException>(() => compiler.CompileAsync(request));
    }

    [Fact]
    public async Task What_is_no_entry_is_no_hit()
    {
        await using var compiler = new SassCompiler(new SassCompilerOptions { Cache = new SassCache(new GarbageStore()) }, _ => Fake());
        Assert.Equal("a", (await compiler.CompileAsync(Request("a"))).Css);
        Assert.Equal(1, _compiled);
    }

    [Fact]
    public async Task What_is_damaged_is_no_hit()
    {
        await using var compiler = Compiler();
        await compiler.CompileAsync(Request("a"));
        var whole = Assert.Single(_store.Values);
        for (var i = 0; i < whole.Value.Length; i++)
        {
            byte[] damaged = [.. whole.Value];
            damaged[i] ^= 1;
            _store.Write(whole.Key, damaged);
            await compiler.CompileAsync(Request("a"));
            _store.Write(whole.Key, whole.Value[..i]);
            await compiler.CompileAsync(Request("a"));
        }

        Assert.Equal(1 + (2 * whole.Value.Length), _compiled);
    }

    [Fact]
    public async Task An_edited_stylesheet_takes_the_place_of_what_it_was()
    {
        await using var compiler = Compiler();
        await compiler.CompileAsync(Request("a"));
        await compiler.CompileAsync(Request("b"));
        Assert.Single(_store.Values);
        await compiler.CompileAsync(Request("a") with { Path = null });
        await compiler.CompileAsync(Request("b") with { Path = null });
        Assert.Equal(3, _store.Values.Count);
    }

    [Fact]
    public async Task Nothing_is_started_for_what_the_cache_may_have()
    {
        var started = 0;
        await using (var first = Compiler())
        {
            await first.CompileAsync(Request("a"));
        }

        await using var second = new SassCompiler(new SassCompilerOptions { Cache = new SassCache(_store) }, _ =>
        {
            started++;
            return Fake();
        });
        await second.PrepareAsync(() => [Request("")]);
        Assert.Equal("a", (await second.CompileAsync(Request("a"))).Css);
        Assert.Equal(0, started);
        await second.PrepareAsync(() => [Request(""), Request("") with { Path = "/other.scss" }]);
        Assert.Equal(1, started);
    }

    [Fact]
    public void A_folder_keeps_values_for_the_next_process()
    {
        var folder = Directory.CreateTempSubdirectory("jekyllnet-sass-").FullName;
        try
        {
            var path = Path.Combine(folder, "not", "yet");
            Assert.Null(new FolderSassCacheStore(path).Read("ab12"));
            new FolderSassCacheStore(path).Write("ab12", [1]);
            new FolderSassCacheStore(path).Write("ab12", [2, 3]);
            Assert.Equal([2, 3], new FolderSassCacheStore(path).Read("ab12"));
            Assert.Equal([".gitignore", "ab12"], Directory.GetFiles(path).Select(Path.GetFileName).Order());

            File.WriteAllBytes(Path.Combine(folder, "elsewhere"), [4]);
            File.CreateSymbolicLink(Path.Combine(path, "cd34"), Path.Combine(folder, "elsewhere"));
            Assert.Null(new FolderSassCacheStore(path).Read("cd34"));
            new FolderSassCacheStore(path).Write("cd34", [5]);
            Assert.Equal([5], new FolderSassCacheStore(path).Read("cd34"));
            Assert.Equal([4], File.ReadAllBytes(Path.Combine(folder, "elsewhere")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SassRequest Request(string text) => new() { Text = text, Path = "/a.scss" };

    private SassCompiler Compiler() => new(new SassCompilerOptions { Cache = new SassCache(_store) }, _ => Fake());

    private FakeCompiler Fake() => new((fake, id, text) =>
    {
        Interlocked.Increment(ref _compiled);
        return fake.SucceedAsync(id, text);
    });

    private sealed class GarbageStore : ISassCacheStore
    {
        public byte[]? Read(string key) => [0x0A, 0xFF];

        public void Write(string key, byte[] value)
        {
        }
    }

    private sealed class RecordingStore : ISassCacheStore
    {
        public ConcurrentDictionary<string, byte[]> Values { get; } = new(StringComparer.Ordinal);

        public byte[]? Read(string key) => Values.GetValueOrDefault(key);

        public void Write(string key, byte[] value) => Values[key] = value;
    }
}
