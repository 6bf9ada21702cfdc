using JekyllNet.Dependencies;
using JekyllNet.Logging;

namespace JekyllNet.Rendering;

/// <summary>What an earlier build made of an item whose text is on the disk alone. Immutable.</summary>
/// <param name="Reads">What its render read.</param>
/// <param name="Written">The file it became; <see langword="null"/> where it is not written, or another item in its place.</param>
/// <param name="Converted">The body after conversion as UTF-8, if it was kept.</param>
/// <param name="Output">The finished text as UTF-8, if it was kept: that of an item with a file is in the file.</param>
/// <param name="Told">What its render had to tell.</param>
internal sealed record KeptItem(ReadRecord Reads, WrittenOutput? Written, ReadOnlyMemory<byte>? Converted, byte[]? Output, IReadOnlyList<LogEntry> Told);
