namespace JekyllNet.Sass.Protocol;

internal readonly record struct Packet(uint CompilationId, ReadOnlyMemory<byte> Message);
