using System.Text;

namespace JekyllNet.Cli.Tests;

/// <summary>A command that goes on until it is interrupted, run in this process.</summary>
internal sealed class RunningCommand : IAsyncDisposable
{
    private readonly LineWriter _output = new();
    private readonly CancellationTokenSource _interrupt = new();
    private readonly CliTerminal _terminal;
    private readonly Task<int> _run;

    public RunningCommand(string workingDirectory, params string[] arguments)
    {
        _terminal = new CliTerminal(_output, _output) { WorkingDirectory = workingDirectory, Environment = _ => null };
        _run = Task.Run(() => new CommandLineApplication(_terminal).RunAsync(arguments, _interrupt.Token));
    }

    /// <summary>All lines so far.</summary>
    public IReadOnlyList<string> Lines => _output.Lines;

    /// <summary>Waits for a line that holds a text, however long it takes, and gives the line.</summary>
    public async Task<string> LineWithAsync(string text)
    {
        while (true)
        {
            var next = _output.NextLineAsync();
            if (_output.Lines.FirstOrDefault(l => l.Contains(text, StringComparison.Ordinal)) is { } line)
            {
                return line;
            }

            if (await Task.WhenAny(next, _run) == _run)
            {
                throw new InvalidOperationException($"The command has ended with {await _run} and these lines: {string.Join('\n', _output.Lines)}");
            }
        }
    }

    /// <summary>Interrupts the command and gives its exit code.</summary>
    public async Task<int> InterruptAsync()
    {
        await _interrupt.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await InterruptAsync();
        _interrupt.Dispose();
        _terminal.Dispose();
    }

    private sealed class LineWriter : StringWriter
    {
        private readonly Lock _gate = new();
        private readonly List<string> _lines = [];
        private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Encoding Encoding => Encoding.UTF8;

        public string[] Lines
        {
            get
            {
                lock (_gate)
                {
                    return [.. _lines];
                }
            }
        }

        public Task NextLineAsync()
        {
            lock (_gate)
            {
                return _next.Task;
            }
        }

        public override void WriteLine(string? value)
        {
            lock (_gate)
            {
                _lines.Add(value ?? "");
                _next.TrySetResult();
                _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }
}
