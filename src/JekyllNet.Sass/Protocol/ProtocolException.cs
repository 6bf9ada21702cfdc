namespace JekyllNet.Sass.Protocol;

/// <summary>Bytes that are no message of the protocol, or a complaint of the compiler about ours.</summary>
internal sealed class ProtocolException(string message) : Exception(message);
