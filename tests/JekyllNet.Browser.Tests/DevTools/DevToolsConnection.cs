using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace JekyllNet.Browser.Tests.DevTools;

/// <summary>Commands and events of the DevTools protocol over its web socket. Thread-safe.</summary>
internal sealed class DevToolsConnection : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> _pending = [];
    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _end = new();
    private Task _receiving = Task.CompletedTask;
    private volatile bool _isGone;
    private int _lastId;

    /// <summary>Called with the session, the name and the parameters of each event.</summary>
    public event Action<string?, string, JsonObject>? Received;

    public static async Task<DevToolsConnection> OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        var connection = new DevToolsConnection();
        await connection._socket.ConnectAsync(address, cancellationToken);
        connection._receiving = connection.ReceiveAsync();
        return connection;
    }

    /// <exception cref="DevToolsException">The browser refuses.</exception>
    public async Task<JsonObject> SendAsync(string method, JsonObject parameters, string? session, CancellationToken cancellationToken)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _pending[id] = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_isGone)
        {
            throw new DevToolsException("The browser is gone.");
        }

        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            _sending.Release();
        }

        var result = await answer.Task.WaitAsync(cancellationToken);
        return result["error"] is { } error ? throw new DevToolsException($"{method}: {error["message"]}") : result["result"]!.AsObject();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _receiving;
        _socket.Dispose();
        _sending.Dispose();
        _end.Dispose();
    }

    private async Task ReceiveAsync()
    {
        try
        {
            var buffer = new byte[64 * 1024];
            while (true)
            {
                using var message = new MemoryStream();
                WebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer, _end.Token);
                    message.Write(buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);
                Handle(JsonNode.Parse(message.ToArray())!.AsObject());
            }
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            // First, so that no command is sent that nobody answers.
            _isGone = true;
            foreach (var answer in _pending.Values)
            {
                answer.TrySetException(new DevToolsException("The browser is gone."));
            }
        }
    }

    private void Handle(JsonObject message)
    {
        if (message["id"] is { } id)
        {
            if (_pending.TryRemove((int)id, out var answer))
            {
                answer.TrySetResult(message);
            }
        }
        else if (message["method"] is { } method)
        {
            Received?.Invoke((string?)message["sessionId"], (string)method!, message["params"]!.AsObject());
        }
    }
}
