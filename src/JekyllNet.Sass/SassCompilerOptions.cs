namespace JekyllNet.Sass;

/// <summary>How the compiler is found and run.</summary>
public sealed record SassCompilerOptions
{
    /// <summary>The compiler to use: an executable that understands <c>--embedded</c>. Null to look for one.</summary>
    public string? CompilerPath { get; init; }

    /// <summary>The folders that may hold the bundled compiler, in <c>sass/RID</c>; null for the application's own folder.</summary>
    public IReadOnlyList<string>? BundleDirectories { get; init; }

    /// <summary>Whether a <c>sass</c> on the PATH may be used when none is bundled.</summary>
    public bool SearchPath { get; init; } = true;

    /// <summary>How many stylesheets are compiled at once; 0 for as many as there are processors. Dart Sass allows up to 15.</summary>
    public int MaxParallelism { get; init; }

    /// <summary>How long one stylesheet may take. A stylesheet can loop for ever.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How much memory the bundled compiler may use for what it holds, in megabytes; 0 for no limit.
    /// Without effect on a compiler that is a single executable or a script.
    /// </summary>
    public int MemoryLimitMegabytes { get; init; } = 2048;

    /// <summary>The folder relative to which the compiler shows paths in messages; null for that of the compiler.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Where results are kept from one build to the next; null to compile every time.</summary>
    public SassCache? Cache { get; init; }
}
