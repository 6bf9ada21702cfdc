namespace JekyllNet.Sass.Tests;

/// <summary>Dart Sass itself. Where the build could not fetch it, the tests that need it are skipped.</summary>
public sealed class RealCompiler : IAsyncLifetime
{
    public static bool IsThere => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sass", SassCompilerLocator.RuntimeIdentifier));

    internal const string Reason = "No Sass compiler is bundled: the build could not fetch it with npm.";

    public SassCompiler Compiler { get; } = new(new SassCompilerOptions { SearchPath = false, WorkingDirectory = Path.GetTempPath() });

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => Compiler.DisposeAsync();
}
