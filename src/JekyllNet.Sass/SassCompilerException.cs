namespace JekyllNet.Sass;

/// <summary>The compiler itself is missing, cannot be started, died or does not speak the protocol: no fault of the stylesheet.</summary>
public sealed class SassCompilerException : Exception
{
    /// <summary>Creates the error.</summary>
    public SassCompilerException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
