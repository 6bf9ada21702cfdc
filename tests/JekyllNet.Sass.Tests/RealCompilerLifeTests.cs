using System.Diagnostics;
using JekyllNet.Sass.Hosting;

namespace JekyllNet.Sass.Tests;

public sealed class RealCompilerLifeTests
{
    private static readonly SassCompilerOptions _options = new() { SearchPath = false };

    private readonly List<int> _started = [];

    [Fact]
    public async Task A_process_that_is_killed_between_two_stylesheets_is_replaced()
    {
        await using var compiler = Compiler();
        Assert.Equal("a{b:c}", await CompileAsync(compiler, "a { b: c }"));
        Kill(_started[0]);
        Assert.Equal("d{e:f}", await CompileAsync(compiler, "d { e: f }"));
        Assert.Equal(2, _started.Count);
    }

    [Fact]
    public async Task A_process_that_is_killed_within_a_compilation_is_replaced_once()
    {
        await using var compiler = Compiler();
        var files = new KillingFileSystem(() => Kill(_started[^1]), times: 1);
        Assert.Equal("a{b:c}", await CompileAsync(compiler, "@use 'x';", files));
        Assert.Equal(2, _started.Count);

        files = new KillingFileSystem(() => Kill(_started[^1]), times: 2);
        var error = await Assert.ThrowsAsync<SassCompilerException>(() => CompileAsync(compiler, "@use 'x'; a { b: c }", files));
        Assert.Contains("/s/main.scss", error.Message);
        Assert.Equal("d{e:f}", await CompileAsync(compiler, "d { e: f }"));
    }

    [Fact]
    public async Task Stylesheets_are_compiled_in_parallel_by_one_process()
    {
        await using var compiler = Compiler();
        var css = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => CompileAsync(compiler, $"a {{ b: {i} * 2 }}")));
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"a{{b:{i * 2}}}"), css);
        Assert.Single(_started);
    }

    [Fact]
    public async Task The_process_ends_with_the_compiler()
    {
        await using (var compiler = Compiler())
        {
            await CompileAsync(compiler, "a { b: c }");
        }

        Assert.True(IsGone(_started[0]));
    }

    private static async Task<string> CompileAsync(SassCompiler compiler, string text, ISassFileSystem? files = null)
    {
        Assert.SkipUnless(RealCompiler.IsThere, RealCompiler.Reason);
        var request = new SassRequest { Text = text, Path = "/s/main.scss", Style = SassOutputStyle.Compressed, FileSystem = files };
        return (await compiler.CompileAsync(request, TestContext.Current.CancellationToken)).Css;
    }

    private SassCompiler Compiler() => new(_options, stylesheet =>
    {
        var process = CompilerProcess.Start(SassCompilerLocator.Find(_options, stylesheet), _options);
        _started.Add(process.Id);
        return process;
    });

    private static void Kill(int id)
    {
        using var process = Process.GetProcessById(id);
        process.Kill();
        process.WaitForExit();
    }

    private static bool IsGone(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.WaitForExit(TimeSpan.FromSeconds(30));
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    /// <summary>One stylesheet, at whose first reads the compiler dies.</summary>
    private sealed class KillingFileSystem(Action kill, int times) : ISassFileSystem
    {
        private int _left = times;

        public bool FileExists(string path) => path == "/s/_x.scss";

        public byte[] ReadFile(string path)
        {
            if (Interlocked.Decrement(ref _left) >= 0)
            {
                kill();
            }

            return "a { b: c }"u8.ToArray();
        }
    }
}
