using System.Text;
using JekyllNet.Dependencies;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Rendering;

/// <summary>
/// One item's place in Jekyll's render order, and what came of it. Written by the one worker that renders the item, awaited by
/// renders of later items.
/// </summary>
internal sealed class RenderSlot(ContentItem item, int ordinal, bool tellsDetails, bool keepsLog = false)
{
    private readonly Lock _gate = new();
    private ManualResetEventSlim? _done;
    private volatile bool _isDone;
    private volatile string? _converted;
    private ReadOnlyMemory<byte>? _convertedBytes;
    private byte[]? _output;
    private Lazy<bool>? _onDemand;
    private Lazy<byte[]?>? _file;

    public ContentItem Item { get; } = item;

    /// <summary>The place in the order, counted from 0.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>What the item told while it rendered.</summary>
    public HeldLog Log { get; } = new(tellsDetails, keepsLog);

    /// <summary>The stateful item that must be done before this one may begin, if any.</summary>
    public RenderSlot? After { get; set; }

    /// <summary>Whether the item carries state from or to other items: counters, a layout's registers, leftovers.</summary>
    public bool IsStateful { get; set; }

    /// <summary>The body after conversion, before layouts; <see langword="null"/> until then.</summary>
    /// <remarks>Kept as bytes, too, once the item is done: few are ever asked for, and what is kept is most of the memory that a build takes.</remarks>
    public string? Converted
    {
        get => _converted ?? (_convertedBytes is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null);
        set => _converted = value;
    }

    /// <summary>The body after conversion as it is kept, once the item is done.</summary>
    public ReadOnlyMemory<byte>? ConvertedBytes => _convertedBytes;

    /// <summary>The source map that conversion made beside the text.</summary>
    public string? SourceMap { get; set; }

    /// <summary>The finished text as it is written; <see langword="null"/> until then. Kept as bytes, which take half the memory.</summary>
    /// <remarks>Of an item that is kept, it is what the file has.</remarks>
    public byte[]? Output => _output ?? _file?.Value;

    /// <summary>Whether the item is written, as far as that is settled before the rendering.</summary>
    public bool IsWritten { get; set; }

    /// <summary>The item whose last <c>content</c> this one's body reads, if it does.</summary>
    public RenderSlot? LeftoversOf { get; set; }

    /// <summary>Whether the next item reads <see cref="LastLayoutContent"/>.</summary>
    public bool KeepsLastLayoutContent { get; set; }

    /// <summary>What <c>content</c> was in the last layout, where somebody reads it.</summary>
    public string? LastLayoutContent { get; set; }

    /// <summary>What the render read, where that is taken down.</summary>
    public ReadRecord? Reads { get; set; }

    /// <summary>Whether what the last build of the session made of the item is taken over.</summary>
    public bool IsTakenOver { get; private set; }

    /// <summary>Where the output went, once it is written.</summary>
    public WrittenOutput? Written { get; set; }

    /// <summary>Why the item failed, if it did.</summary>
    public Exception? Failure { get; private set; }

    public void Complete(ReadOnlySpan<char> output)
    {
        _output = Encode(output);
        if (_converted is { } converted)
        {
            _convertedBytes = FindConverted(converted, output) ?? Encode(converted);
            _converted = null;
        }

        Finish();
    }

    /// <summary>Takes over what an earlier build made of the item.</summary>
    public void TakeOver(RenderSlot earlier)
    {
        IsTakenOver = true;
        _output = earlier._output;
        _convertedBytes = earlier._convertedBytes;
        SourceMap = earlier.SourceMap;
        Reads = earlier.Reads;
        Written = earlier.Written;
        Log.TakeOver(earlier.Log.News);
        Finish();
    }

    public void Fail(Exception failure)
    {
        Failure = failure;
        Finish();
    }

    /// <summary>Whether the item's file is left as an earlier build wrote it, so that the item is rendered only if another asks for it.</summary>
    public bool IsKept => _onDemand is not null;

    /// <summary>What another build needs to keep the item; <see langword="null"/> where nothing is known of its reads.</summary>
    public KeptItem? ToKept() => Reads is null ? null : new KeptItem(Reads, Written, _convertedBytes, Written is null ? Output : null, Log.News);

    /// <summary>Whether the item was rendered in this build.</summary>
    public bool IsRendered => _output is not null && !IsTakenOver;

    /// <summary>Leaves the item's file as an earlier build wrote it.</summary>
    /// <param name="earlier">What that build made of it.</param>
    /// <param name="destination">The folder that it was written to.</param>
    /// <param name="render">Renders the item and completes the slot, for another item that asks for what is not on the disk.</param>
    public void Keep(KeptItem earlier, string destination, Action render)
    {
        _file = earlier.Output is { } known ? new Lazy<byte[]?>(known) : new Lazy<byte[]?>(() => earlier.Written?.Read(destination));
        Reads = earlier.Reads;
        Written = earlier.Written;
        _convertedBytes = earlier.Converted;
        Log.TakeOver(earlier.Told);
        _onDemand = new Lazy<bool>(() =>
        {
            Log.TakeOver([]);
            render();
            return true;
        });
    }

    /// <summary>Tells that the file is not the item's any more: another one is written in its place, or none.</summary>
    public void LoseFile()
    {
        Written = null;
        _file = _file is { IsValueCreated: true } ? _file : null;
    }

    /// <summary>Has an item that was kept be rendered after all.</summary>
    public void Release()
    {
        Reads = null;
        _convertedBytes = null;
        Log.TakeOver([]);
        _onDemand = null;
        _file = null;
    }

    /// <summary>Waits until the item is rendered.</summary>
    /// <exception cref="RenderAbandonedException">It failed, and so nothing that depends on it can be rendered.</exception>
    public void Wait(CancellationToken cancellation)
    {
        if (_onDemand is not null)
        {
            _ = _onDemand.Value;
            return;
        }

        if (!_isDone)
        {
            ManualResetEventSlim done;
            lock (_gate)
            {
                done = _done ??= new ManualResetEventSlim(_isDone);
            }

            done.Wait(cancellation);
        }

        if (Failure is not null)
        {
            throw new RenderAbandonedException();
        }
    }

    // Kept until the end of the build. Where the collector moves nothing, such bytes cost it no copying from generation to generation.
    private static byte[] Encode(ReadOnlySpan<char> text)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(text), pinned: true);
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    // A layout mostly has the body in it as it is: then it need not be kept a second time.
    private ReadOnlyMemory<byte>? FindConverted(string converted, ReadOnlySpan<char> output)
    {
        var at = output.IndexOf(converted);
        if (at < 0 || (at > 0 && char.IsHighSurrogate(output[at - 1])))
        {
            return null;
        }

        var start = Encoding.UTF8.GetByteCount(output[..at]);
        return _output.AsMemory(start, Encoding.UTF8.GetByteCount(converted));
    }

    private void Finish()
    {
        lock (_gate)
        {
            _isDone = true;
            _done?.Set();
        }
    }
}
