using JekyllNet.Sass.Caching;
using JekyllNet.Sass.Hosting;
using JekyllNet.Sass.Importing;

namespace JekyllNet.Sass;

/// <summary>
/// Compiles stylesheets with Dart Sass, which runs as one child process for as long as this lives. The process starts with the first
/// stylesheet, so that a site without Sass needs no compiler.
/// </summary>
/// <remarks>Thread-safe. If the process dies it is started once more for each compilation that it took along.</remarks>
public sealed class SassCompiler : IAsyncDisposable
{
    // What a stylesheet may bring about: twice the end of the compiler.
    private const int Attempts = 2;
    private const int ParallelismLimit = 15;
    private static readonly TimeSpan _handshakeLimit = TimeSpan.FromSeconds(30);

    private readonly SassCompilerOptions _options;
    private readonly Func<string?, ICompilerProcess> _start;
    private readonly SemaphoreSlim _slots;
    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly bool _isFake;
    private CompilerConnection? _connection;
    private string? _identity;
    private bool _disposed;

    /// <summary>Prepares a compiler; nothing is started or looked for yet.</summary>
    public SassCompiler(SassCompilerOptions? options = null)
        : this(options ?? new SassCompilerOptions(), start: null)
    {
    }

    internal SassCompiler(SassCompilerOptions options, Func<string?, ICompilerProcess>? start)
    {
        _options = options;
        _isFake = start is not null;
        _start = start ?? (stylesheet => CompilerProcess.Start(SassCompilerLocator.Find(options, stylesheet), options));
        var parallelism = options.MaxParallelism > 0 ? options.MaxParallelism : Environment.ProcessorCount;
        _slots = new SemaphoreSlim(Math.Min(parallelism, ParallelismLimit));
    }

    /// <summary>
    /// Starts the process in the background, so that it runs by the time of the first stylesheet. A compiler that is missing is no error
    /// before there is something to compile.
    /// </summary>
    /// <param name="expected">
    /// Tells what will be compiled, as far as it is known; the texts do not matter. If the cache has all of it, no process is started.
    /// </param>
    public void Prepare(Func<IReadOnlyCollection<SassRequest>>? expected = null) => _ = Task.Run(() => PrepareAsync(expected));

    internal async Task PrepareAsync(Func<IReadOnlyCollection<SassRequest>>? expected)
    {
        try
        {
            if (_options.Cache is { } cache && expected?.Invoke() is { Count: > 0 } requests && requests.All(request => cache.MayHold(request, CompilerIdentity(request.Path))))
            {
                return;
            }

            await ConnectAsync(null, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SassCompilerException or ObjectDisposedException or IOException or UnauthorizedAccessException)
        {
            // The first stylesheet meets it again, and can name itself.
        }
    }

    /// <summary>Compiles a stylesheet.</summary>
    /// <exception cref="SassException">The stylesheet cannot be compiled, or takes longer than the options allow.</exception>
    /// <exception cref="SassCompilerException">The compiler is missing, cannot be started or died twice.</exception>
    /// <exception cref="OperationCanceledException">The compilation was cancelled.</exception>
    public async Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var identity = _options.Cache is null ? "" : CompilerIdentity(request.Path);
        if (_options.Cache?.Find(request, identity) is { } kept)
        {
            return kept;
        }

        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await CompileWithinTimeAsync(request, cancellationToken).ConfigureAwait(false);
            _options.Cache?.Keep(request, identity, result);
            return result;
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>Ends the process. Compilations under way fail.</summary>
    public async ValueTask DisposeAsync()
    {
        await _starting.WaitAsync().ConfigureAwait(false);
        try
        {
            _disposed = true;
            _connection?.Dispose();
            _connection = null;
        }
        finally
        {
            _starting.Release();
        }
    }

    // A result is only as good as the compiler that made it.
    private string CompilerIdentity(string? stylesheet)
    {
        if (_isFake)
        {
            return "";
        }

        return _identity ??= SassCompilerLocator.Find(_options, stylesheet).Identity;
    }

    private async Task<SassResult> CompileWithinTimeAsync(SassRequest request, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Timeout);
        try
        {
            return await CompileOrGiveWayAsync(request, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            var message = FormattableString.Invariant($"The stylesheet takes longer than {_options.Timeout.TotalSeconds} seconds to compile.");
            var span = request.Path is { } path ? new SassSpan(FileUrl.FromPath(path), 1, 1, "") : null;
            throw new SassException(message, span, "Error: " + message, "");
        }
    }

    // What compiles as it is stays as Jekyll has it, front matter read as Sass included. Only what fails over a page gets its second try.
    private async Task<SassResult> CompileOrGiveWayAsync(SassRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await CompileOrRestartAsync(request with { PagesGiveWay = false }, cancellationToken).ConfigureAwait(false);
        }
        catch (SassException failure) when (request.PagesGiveWay && LoadsPage(failure, request))
        {
            try
            {
                var result = await CompileOrRestartAsync(request, cancellationToken).ConfigureAwait(false);
                return result with
                {
                    LoadedPaths = [.. failure.LoadedPaths.Union(result.LoadedPaths)],
                    MissingPaths = [.. failure.MissingPaths.Union(result.MissingPaths)],
                };
            }
            catch (SassException)
            {
                throw failure;
            }
        }
    }

    private static bool LoadsPage(SassException failure, SassRequest request) =>
        failure.LoadedPaths.Any(path => PageDetection.IsPage(request.FileSystem ?? PhysicalSassFileSystem.Instance, path));

    private async Task<SassResult> CompileOrRestartAsync(SassRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var connection = await ConnectAsync(request.Path, cancellationToken).ConfigureAwait(false);
            try
            {
                return await connection.CompileAsync(request, cancellationToken).ConfigureAwait(false);
            }
            catch (CompilerGoneException e)
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                if (attempt == Attempts)
                {
                    throw new SassCompilerException($"The Sass compiler died twice while it compiled '{request.Path ?? "a stylesheet"}'. {e.Message}", e);
                }
            }
        }
    }

    private async Task<CompilerConnection> ConnectAsync(string? stylesheet, CancellationToken cancellationToken)
    {
        await _starting.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_connection is { IsGone: false } running)
            {
                return running;
            }

            _connection?.Dispose();
            _connection = null;
            var connection = new CompilerConnection(_start(stylesheet), _options.WorkingDirectory);
            try
            {
                await GreetAsync(connection).ConfigureAwait(false);
            }
            catch
            {
                connection.Dispose();
                throw;
            }

            return _connection = connection;
        }
        finally
        {
            _starting.Release();
        }
    }

    private static async Task GreetAsync(CompilerConnection connection)
    {
        const string wrong = "What was started as the Sass compiler does not speak version 3 of the embedded Sass protocol; Dart Sass 1.63 or later does.";
        try
        {
            var version = await connection.GetVersionAsync().WaitAsync(_handshakeLimit).ConfigureAwait(false);
            if (!version.ProtocolVersion.StartsWith("3.", StringComparison.Ordinal))
            {
                throw new SassCompilerException($"{wrong} It speaks version {version.ProtocolVersion}.");
            }
        }
        catch (Exception e) when (e is CompilerGoneException or TimeoutException)
        {
            throw new SassCompilerException($"{wrong} {e.Message}", e);
        }
    }
}
