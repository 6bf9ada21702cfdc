namespace JekyllNet.Sass.Hosting;

/// <summary>The compiler ended before it answered.</summary>
internal sealed class CompilerGoneException(string message, Exception? innerException) : Exception(message, innerException);
