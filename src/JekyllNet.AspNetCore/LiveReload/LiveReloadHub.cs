using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace JekyllNet.AspNetCore.LiveReload;

/// <summary>Tells open pages that the site was built again. Thread-safe.</summary>
internal sealed class LiveReloadHub
{
    private const int MostWaiting = 16;
    private static readonly byte[] Everything = Message([]);
    private readonly ConcurrentDictionary<Guid, Channel<byte[]>> _pages = [];

    /// <summary>How many pages listen.</summary>
    public int Count => _pages.Count;

    /// <summary>Sends the changed paths to every open page; an empty list asks for a whole reload.</summary>
    public void Tell(IReadOnlyList<string> changed)
    {
        var message = Message(changed);
        foreach (var page in _pages.Values)
        {
            if (!page.Writer.TryWrite(message))
            {
                // The page does not take its messages: when it does again, let it reload, whatever they were.
                while (page.Reader.TryRead(out _))
                {
                }

                page.Writer.TryWrite(Everything);
            }
        }
    }

    /// <summary>Serves one page until it goes away.</summary>
    public async Task ServeAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var messages = Channel.CreateBounded<byte[]>(MostWaiting);
        var id = Guid.NewGuid();
        _pages[id] = messages;
        try
        {
            var gone = WaitForCloseAsync(socket, messages.Writer, cancellationToken);
            await foreach (var message in messages.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken).ConfigureAwait(false);
            }

            await gone.ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is OperationCanceledException or WebSocketException)
        {
            // The page is gone, or the server stops.
        }
        finally
        {
            _pages.TryRemove(id, out _);
        }
    }

    private static async Task WaitForCloseAsync(WebSocket socket, ChannelWriter<byte[]> messages, CancellationToken cancellationToken)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false)).MessageType != WebSocketMessageType.Close)
            {
                // What pages say is of no interest.
            }
        }
        finally
        {
            messages.TryComplete();
        }
    }

    private static byte[] Message(IReadOnlyList<string> changed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("changed");
            foreach (var path in changed)
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
