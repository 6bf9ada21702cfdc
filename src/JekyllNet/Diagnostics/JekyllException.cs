namespace JekyllNet.Diagnostics;

/// <summary>
/// A problem that no build can go on with, in Jekyll's own words: its <c>FatalException</c> and the errors that end a build.
/// It travels inside the library only; <c>BuildResult</c> carries its <see cref="Diagnostic"/>.
/// </summary>
public sealed class JekyllException : Exception
{
    /// <summary>A fatal problem.</summary>
    public JekyllException(Diagnostic diagnostic, Exception? inner = null)
        : base(diagnostic.Message, inner) => Diagnostic = diagnostic;

    /// <summary>A fatal problem of a kind, with its message and, if known, its place.</summary>
    public JekyllException(DiagnosticId id, string message, SourceLocation? location = null, Exception? inner = null)
        : this(Diagnostic.Error(id, message, location), inner)
    {
    }

    /// <summary>The problem.</summary>
    public Diagnostic Diagnostic { get; }
}
