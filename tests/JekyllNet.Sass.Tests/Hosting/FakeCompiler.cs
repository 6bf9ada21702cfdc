using System.IO.Pipelines;
using JekyllNet.Sass.Hosting;
using JekyllNet.Sass.Protocol;

namespace JekyllNet.Sass.Tests.Hosting;

/// <summary>A compiler in this process: says what a script makes of each stylesheet's text.</summary>
internal sealed class FakeCompiler : ICompilerProcess
{
    private readonly Pipe _toCompiler = new();
    private readonly Pipe _toHost = new();
    private readonly PacketStream _packets;
    private readonly Func<FakeCompiler, uint, string, Task> _script;
    private readonly string _protocolVersion;

    public FakeCompiler(Func<FakeCompiler, uint, string, Task> script, string protocolVersion = "3.2.0")
    {
        _script = script;
        _protocolVersion = protocolVersion;
        Input = _toCompiler.Writer.AsStream();
        Output = _toHost.Reader.AsStream();
        _packets = new PacketStream(_toCompiler.Reader.AsStream(), _toHost.Writer.AsStream());
        _ = Task.Run(RunAsync);
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public string LastWords { get; set; } = "";

    public bool IsDisposed { get; private set; }

    public void Die() => _toHost.Writer.Complete();

    public Task SucceedAsync(uint id, string css)
    {
        var message = new ProtoWriter();
        message.WriteMessage(2, response => response.WriteMessage(2, success => success.WriteString(1, css)));
        return _packets.WriteAsync(id, message, CancellationToken.None);
    }

    public Task LogAsync(uint id, string text)
    {
        var message = new ProtoWriter();
        message.WriteMessage(3, log =>
        {
            log.WriteString(3, text);
            log.WriteString(6, "WARNING: " + text);
        });
        return _packets.WriteAsync(id, message, CancellationToken.None);
    }

    public Task SendAsync(uint id, ProtoWriter message) => _packets.WriteAsync(id, message, CancellationToken.None);

    public void Dispose()
    {
        IsDisposed = true;
        Die();
    }

    private async Task RunAsync()
    {
        while (await _packets.ReadAsync() is { } packet)
        {
            if (packet.CompilationId == 0)
            {
                var message = new ProtoWriter();
                message.WriteMessage(8, version =>
                {
                    version.WriteString(1, _protocolVersion);
                    version.WriteUInt32(5, 1);
                });
                await SendAsync(0, message);
            }
            else if (Source(packet.Message.Span) is { } source)
            {
                _ = _script(this, packet.CompilationId, source);
            }
        }
    }

    private static string? Source(ReadOnlySpan<byte> message)
    {
        var reader = new ProtoReader(message);
        reader.Next();
        if (reader.Field != 2)
        {
            return null;
        }

        var compile = new ProtoReader(reader.ReadBytes());
        compile.Next();
        var input = new ProtoReader(compile.ReadBytes());
        input.Next();
        return input.ReadString();
    }
}
