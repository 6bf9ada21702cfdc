using JekyllNet.Diagnostics;

namespace JekyllNet.Tests.Building;

/// <summary>What a build gave: its result and the written files.</summary>
internal sealed record BuiltSite(BuildResult Result, IReadOnlyDictionary<string, string> Files)
{
    public string this[string path] => Files[path];

    public Diagnostic Error => Assert.Single(Result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
}
