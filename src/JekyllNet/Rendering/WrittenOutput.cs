namespace JekyllNet.Rendering;

/// <summary>A file as a build wrote it.</summary>
/// <param name="Destination">Its path relative to the destination.</param>
/// <param name="Changed">When it was written, in ticks, where it lies on the disk; else 0.</param>
internal sealed record WrittenOutput(string Destination, long Changed);
