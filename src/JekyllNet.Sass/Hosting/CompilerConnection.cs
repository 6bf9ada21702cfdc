using JekyllNet.Sass.Protocol;

namespace JekyllNet.Sass.Hosting;

/// <summary>The life of one compiler process: many compilations over one pair of streams.</summary>
internal sealed class CompilerConnection : IDisposable
{
    private const uint VersionId = 1;

    private readonly ICompilerProcess _process;
    private readonly string? _workingDirectory;
    private readonly PacketStream _packets;
    private readonly Dictionary<uint, Compilation> _compilations = [];
    private readonly TaskCompletionSource<VersionResponse> _version = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private uint _lastId;
    private CompilerGoneException? _gone;

    public CompilerConnection(ICompilerProcess process, string? workingDirectory)
    {
        _workingDirectory = workingDirectory;
        _process = process;
        _packets = new PacketStream(process.Output, process.Input);
        _ = Task.Run(ListenAsync);
    }

    /// <summary>Whether the compiler has ended, so that another has to be started.</summary>
    public bool IsGone
    {
        get
        {
            lock (_compilations)
            {
                return _gone is not null;
            }
        }
    }

    /// <exception cref="CompilerGoneException">It ended, or it is no embedded compiler.</exception>
    public async Task<VersionResponse> GetVersionAsync()
    {
        await SendAsync(0, InboundMessages.VersionRequest(VersionId)).ConfigureAwait(false);
        return await _version.Task.ConfigureAwait(false);
    }

    /// <exception cref="CompilerGoneException">The compiler ended before it answered.</exception>
    /// <exception cref="SassException">The stylesheet cannot be compiled.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the result any more.</exception>
    public async Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancellationToken)
    {
        var compilation = Register(request);
        await using var registration = cancellationToken.Register(() => Abandon(compilation, cancellationToken)).ConfigureAwait(false);
        await SendAsync(compilation.Id, compilation.Request()).ConfigureAwait(false);
        return await compilation.Result.ConfigureAwait(false);
    }

    public void Dispose() => Close(new CompilerGoneException("The Sass compiler was stopped.", null));

    private Compilation Register(SassRequest request)
    {
        lock (_compilations)
        {
            if (_gone is not null)
            {
                throw _gone;
            }

            var compilation = new Compilation(++_lastId, request, _workingDirectory);
            _compilations.Add(compilation.Id, compilation);
            return compilation;
        }
    }

    // The protocol has no word for "never mind". What nobody waits for runs on until it is the only thing that runs; then the process ends.
    private void Abandon(Compilation compilation, CancellationToken cancellationToken)
    {
        compilation.Cancel(cancellationToken);
        CloseIfOnlyAbandoned();
    }

    private void CloseIfOnlyAbandoned()
    {
        lock (_compilations)
        {
            if (_compilations.Count == 0 || _compilations.Values.Any(compilation => compilation.IsLive))
            {
                return;
            }
        }

        Dispose();
    }

    private async Task SendAsync(uint id, ProtoWriter message)
    {
        try
        {
            await _packets.WriteAsync(id, message, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The listener tells everybody, with the reason.
            await Task.Run(() => Close(Gone(e))).ConfigureAwait(false);
        }
    }

    private async Task ListenAsync()
    {
        try
        {
            while (await _packets.ReadAsync().ConfigureAwait(false) is { } packet)
            {
                Receive(packet);
            }

            Close(Gone(null));
        }
        catch (Exception e) when (e is ProtocolException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            Close(Gone(e));
        }
    }

    private void Receive(Packet packet)
    {
        var message = OutboundMessage.Parse(packet.Message.Span);
        switch (message)
        {
            case VersionResponse version:
                _version.TrySetResult(version);
                return;
            case ProtocolErrorMessage error:
                throw new ProtocolException(error.Message);
        }

        if (Find(packet.CompilationId) is not { } compilation)
        {
            throw new ProtocolException("The Sass compiler spoke of a compilation that is not under way.");
        }

        switch (message)
        {
            case LogEvent log:
                compilation.Log(log);
                break;
            case CanonicalizeRequest question:
                Reply(compilation, () => compilation.Answer(question));
                break;
            case ImportRequest question:
                Reply(compilation, () => compilation.Answer(question));
                break;
            case CompileResponse response:
                lock (_compilations)
                {
                    _compilations.Remove(compilation.Id);
                }

                compilation.Finish(response);
                CloseIfOnlyAbandoned();
                break;
        }
    }

    private Compilation? Find(uint id)
    {
        lock (_compilations)
        {
            return _compilations.GetValueOrDefault(id);
        }
    }

    // Off the listener: a slow disk for one compilation must not hold up the others.
    private void Reply(Compilation compilation, Func<ProtoWriter> answer) => Task.Run(async () =>
    {
        try
        {
            await SendAsync(compilation.Id, answer()).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // A file system of the caller's threw what it should not: that compilation gets to know, the others go on.
            Abandon(compilation, e);
        }
    });

    private void Abandon(Compilation compilation, Exception reason)
    {
        compilation.Fail(reason);
        CloseIfOnlyAbandoned();
    }

    private CompilerGoneException Gone(Exception? reason)
    {
        var words = _process.LastWords;
        var detail = string.Join(" ", new[] { reason is ProtocolException ? reason.Message : "", words }.Where(text => text.Length > 0));
        return new CompilerGoneException(detail.Length > 0 ? detail : "It ended without a word.", reason);
    }

    private void Close(CompilerGoneException reason)
    {
        List<Compilation> waiting;
        lock (_compilations)
        {
            if (_gone is not null)
            {
                return;
            }

            _gone = reason;
            waiting = [.. _compilations.Values];
            _compilations.Clear();
        }

        _process.Dispose();
        _version.TrySetException(reason);
        foreach (var compilation in waiting)
        {
            compilation.Fail(reason);
        }
    }
}
