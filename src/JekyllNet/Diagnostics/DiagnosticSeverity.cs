namespace JekyllNet.Diagnostics;

/// <summary>How bad a problem is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something worth telling; nothing is wrong.</summary>
    Info,

    /// <summary>The build goes on, but the result is likely not what was meant.</summary>
    Warning,

    /// <summary>The build fails.</summary>
    Error,
}
