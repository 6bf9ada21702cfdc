namespace JekyllNet.Sass.Importing;

/// <summary>A load that found something but cannot go on; the compiler reports the message at the place of the load.</summary>
internal sealed class LoadException(string message) : Exception(message);
