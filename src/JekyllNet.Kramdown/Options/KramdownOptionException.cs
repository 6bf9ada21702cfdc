namespace JekyllNet.Kramdown;

/// <summary>An option has a value that kramdown does not accept. The message is kramdown's.</summary>
/// <param name="message">What is wrong.</param>
public sealed class KramdownOptionException(string message) : Exception(message);
