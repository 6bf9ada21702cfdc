namespace JekyllNet.Uris;

/// <summary>A text is no URI: Ruby's <c>Addressable::URI::InvalidURIError</c>, with its wording.</summary>
internal sealed class InvalidUriException(string message) : Exception(message);
