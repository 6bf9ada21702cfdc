namespace JekyllNet.Sass;

/// <summary>What a message from the compiler is about.</summary>
public enum SassDiagnosticKind
{
    /// <summary>A warning, be it from <c>@warn</c> or from the compiler.</summary>
    Warning = 0,

    /// <summary>A feature that a later version of Sass will no longer have.</summary>
    Deprecation = 1,

    /// <summary>The output of <c>@debug</c>.</summary>
    Debug = 2,
}
