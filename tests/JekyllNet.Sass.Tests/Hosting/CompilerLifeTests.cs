using JekyllNet.Sass.Protocol;

namespace JekyllNet.Sass.Tests.Hosting;

public sealed class CompilerLifeTests
{
    private readonly List<FakeCompiler> _started = [];

    [Fact]
    public async Task Nothing_is_started_before_the_first_stylesheet()
    {
        await using (Compiler((fake, id, text) => fake.SucceedAsync(id, text)))
        {
        }

        Assert.Empty(_started);
    }

    [Fact]
    public async Task A_process_that_is_prepared_serves_the_first_stylesheet()
    {
        await using var compiler = Compiler((fake, id, text) => fake.SucceedAsync(id, text));
        compiler.Prepare();
        compiler.Prepare();
        Assert.Equal("a", (await compiler.CompileAsync(Request("a"))).Css);
        Assert.Single(_started);
    }

    [Fact]
    public async Task Preparing_without_a_compiler_is_no_error_before_there_is_a_stylesheet()
    {
        await using var compiler = new SassCompiler(new SassCompilerOptions { CompilerPath = "/nowhere/sass" });
        compiler.Prepare();
        var error = await Assert.ThrowsAsync<SassCompilerException>(() => compiler.CompileAsync(Request("a") with { Path = "/css/a.scss" }));
        Assert.Contains("/css/a.scss", error.Message);
    }

    [Fact]
    public async Task One_process_serves_all_and_ends_with_the_compiler()
    {
        await using (var compiler = Compiler((fake, id, text) => fake.SucceedAsync(id, "css of " + text), parallelism: 4))
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => compiler.CompileAsync(Request($"s{i}"))));
            Assert.Equal(Enumerable.Range(0, 50).Select(i => $"css of s{i}"), results.Select(result => result.Css));
        }

        Assert.True(Assert.Single(_started).IsDisposed);
    }

    [Fact]
    public async Task A_process_that_dies_is_started_once_more()
    {
        await using var compiler = Compiler((fake, id, text) =>
        {
            if (_started.Count == 1)
            {
                fake.Die();
                return Task.CompletedTask;
            }

            return fake.SucceedAsync(id, text);
        });
        Assert.Equal("a", (await compiler.CompileAsync(Request("a"))).Css);
        Assert.Equal(2, _started.Count);
        Assert.Equal("b", (await compiler.CompileAsync(Request("b"))).Css);
        Assert.Equal(2, _started.Count);
    }

    [Fact]
    public async Task A_process_that_dies_twice_is_an_error_with_its_last_words_and_the_next_stylesheet_gets_a_new_one()
    {
        await using var compiler = Compiler((fake, id, text) =>
        {
            if (text == "poison")
            {
                fake.LastWords = "Exhausted heap space";
                fake.Die();
                return Task.CompletedTask;
            }

            return fake.SucceedAsync(id, text);
        });
        var error = await Assert.ThrowsAsync<SassCompilerException>(() => compiler.CompileAsync(Request("poison") with { Path = "/site/css/a.scss" }));
        Assert.Contains("/site/css/a.scss", error.Message);
        Assert.Contains("Exhausted heap space", error.Message);
        Assert.Equal(2, _started.Count);
        Assert.Equal("b", (await compiler.CompileAsync(Request("b"))).Css);
        Assert.Equal(3, _started.Count);
    }

    [Fact]
    public async Task A_protocol_error_ends_the_process()
    {
        await using var compiler = Compiler((fake, id, _) =>
        {
            var message = new ProtoWriter();
            message.WriteMessage(1, error => error.WriteString(3, "Out of Memory"));
            return fake.SendAsync(id, message);
        });
        var thrown = await Assert.ThrowsAsync<SassCompilerException>(() => compiler.CompileAsync(Request("a")));
        Assert.Contains("Out of Memory", thrown.Message);
        Assert.All(_started, fake => Assert.True(fake.IsDisposed));
    }

    [Fact]
    public async Task Cancelling_the_only_compilation_ends_the_process()
    {
        using var cancellation = new CancellationTokenSource();
        await using var compiler = Compiler((fake, id, text) =>
        {
            if (text == "endless")
            {
                cancellation.Cancel();
                return Task.CompletedTask;
            }

            return fake.SucceedAsync(id, text);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => compiler.CompileAsync(Request("endless"), cancellation.Token));
        Assert.True(_started[0].IsDisposed);
        Assert.Equal("b", (await compiler.CompileAsync(Request("b"))).Css);
        Assert.Equal(2, _started.Count);
    }

    [Fact]
    public async Task Cancelling_one_compilation_leaves_the_others_alone()
    {
        using var cancellation = new CancellationTokenSource();
        var slow = new TaskCompletionSource();
        await using var compiler = Compiler(
            async (fake, id, text) =>
            {
                if (text == "slow")
                {
                    await slow.Task;
                    await fake.SucceedAsync(id, text);
                }
                else if (text == "endless")
                {
                    await cancellation.CancelAsync();
                    slow.SetResult();
                }
            },
            parallelism: 2);
        var slowly = compiler.CompileAsync(Request("slow"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => compiler.CompileAsync(Request("endless"), cancellation.Token));
        Assert.Equal("slow", (await slowly).Css);
        Assert.Single(_started);
    }

    [Fact]
    public async Task A_stylesheet_that_takes_too_long_is_an_error_of_the_stylesheet()
    {
        await using var compiler = Compiler((_, _, _) => Task.CompletedTask, timeout: TimeSpan.FromMilliseconds(50));
        var error = await Assert.ThrowsAsync<SassException>(() => compiler.CompileAsync(Request("a") with { Path = "/site/css/a.scss" }));
        Assert.Equal("/site/css/a.scss", error.Path);
        Assert.Contains("0.05 seconds", error.Message);
        Assert.True(Assert.Single(_started).IsDisposed);
    }

    [Fact]
    public async Task What_speaks_another_version_of_the_protocol_is_refused()
    {
        await using var compiler = new SassCompiler(new SassCompilerOptions(), _ => new FakeCompiler((_, _, _) => Task.CompletedTask, "2.0.0"));
        var error = await Assert.ThrowsAsync<SassCompilerException>(() => compiler.CompileAsync(Request("a")));
        Assert.Contains("2.0.0", error.Message);
    }

    [Fact]
    public async Task What_is_no_embedded_compiler_is_refused_with_what_it_said()
    {
        await using var compiler = new SassCompiler(new SassCompilerOptions(), _ =>
        {
            var fake = new FakeCompiler((_, _, _) => Task.CompletedTask) { LastWords = "Unknown option --embedded" };
            fake.Die();
            return fake;
        });
        var error = await Assert.ThrowsAsync<SassCompilerException>(() => compiler.CompileAsync(Request("a")));
        Assert.Contains("Unknown option --embedded", error.Message);
    }

    [Fact]
    public async Task A_message_that_is_repeated_is_reported_once()
    {
        await using var compiler = Compiler(async (fake, id, text) =>
        {
            await fake.LogAsync(id, "old");
            await fake.LogAsync(id, "older");
            await fake.LogAsync(id, "old");
            await fake.SucceedAsync(id, text);
        });
        var result = await compiler.CompileAsync(Request("a"));
        Assert.Equal(["old", "older"], result.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public async Task Compiling_after_the_end_is_refused()
    {
        var compiler = Compiler((fake, id, text) => fake.SucceedAsync(id, text));
        await compiler.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => compiler.CompileAsync(Request("a")));
        await compiler.DisposeAsync();
    }

    private static SassRequest Request(string text) => new() { Text = text };

    private SassCompiler Compiler(Func<FakeCompiler, uint, string, Task> script, int parallelism = 1, TimeSpan? timeout = null) => new(
        new SassCompilerOptions { MaxParallelism = parallelism, Timeout = timeout ?? TimeSpan.FromMinutes(1) },
        _ =>
        {
            var fake = new FakeCompiler(script);
            _started.Add(fake);
            return fake;
        });
}
