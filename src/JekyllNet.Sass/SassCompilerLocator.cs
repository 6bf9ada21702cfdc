using System.Runtime.InteropServices;

namespace JekyllNet.Sass;

/// <summary>Finds Dart Sass: the path in the options, then the bundled compiler, then <c>sass</c> on the PATH.</summary>
/// <remarks>A path that was given but is not there is an error: nothing else is tried in its place.</remarks>
public static class SassCompilerLocator
{
    /// <summary>Finds the compiler.</summary>
    /// <param name="options">Where to look.</param>
    /// <param name="stylesheet">What is to be compiled, for the message.</param>
    /// <exception cref="SassCompilerException">There is none; the message names the stylesheet and the ways to mend it.</exception>
    public static SassCompilerLocation Find(SassCompilerOptions options, string? stylesheet)
    {
        if (options.CompilerPath is { } path)
        {
            return File.Exists(path)
                ? Executable(path)
                : throw Missing(stylesheet, $"There is no file '{path}', which the options name as the compiler.");
        }

        var directories = options.BundleDirectories ?? [AppContext.BaseDirectory];
        foreach (var directory in directories)
        {
            if (Bundled(Path.Combine(directory, "sass", RuntimeIdentifier)) is { } bundled)
            {
                return bundled;
            }
        }

        return (options.SearchPath ? OnPath(Environment.GetEnvironmentVariable("PATH")) : null)
            ?? throw Missing(stylesheet, $"No compiler for {RuntimeIdentifier} is bundled.");
    }

    /// <summary>The platform that the bundled compiler is for: <c>linux-x64</c>, <c>linux-musl-arm64</c>, <c>osx-arm64</c>, <c>win-x64</c>, …</summary>
    internal static string RuntimeIdentifier
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "win"
                : OperatingSystem.IsMacOS() ? "osx"
                : RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) || RuntimeInformation.RuntimeIdentifier.StartsWith("alpine", StringComparison.Ordinal) ? "linux-musl"
                : "linux";
            return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        }
    }

    private static SassCompilerLocation? Bundled(string directory)
    {
        var runtime = Path.Combine(directory, "src", OperatingSystem.IsWindows() ? "dart.exe" : "dart");
        var snapshot = Path.Combine(directory, "src", "sass.snapshot");
        if (!File.Exists(runtime) || !File.Exists(snapshot))
        {
            return null;
        }

        MakeExecutable(runtime);
        return new SassCompilerLocation(runtime, [snapshot, "--embedded"], IsVirtualMachine: true);
    }

    /// <summary>The first <c>sass</c> in the folders that the variable PATH lists.</summary>
    internal static SassCompilerLocation? OnPath(string? path)
    {
        string[] names = OperatingSystem.IsWindows() ? ["sass.exe", "sass.bat", "sass.cmd"] : ["sass"];
        foreach (var directory in (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            // A relative entry would let the folder that is being built bring its own compiler.
            if (!Path.IsPathFullyQualified(directory))
            {
                continue;
            }

            foreach (var name in names)
            {
                var file = Path.Combine(directory, name);
                if (File.Exists(file))
                {
                    return Executable(file);
                }
            }
        }

        return null;
    }

    private static SassCompilerLocation Executable(string path)
    {
        // Dart Sass's archives and npm packages: a script beside the folder that holds the runtime.
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        return Bundled(Path.GetDirectoryName(target) ?? "") ?? new SassCompilerLocation(Path.GetFullPath(path), ["--embedded"], IsVirtualMachine: false);
    }

    // Some tools that unpack packages drop the permission.
    private static void MakeExecutable(string file)
    {
        const UnixFileMode execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            var mode = File.GetUnixFileMode(file);
            if ((mode & execute) == 0)
            {
                File.SetUnixFileMode(file, mode | execute);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Starting it then says what is wrong.
        }
    }

    private static SassCompilerException Missing(string? stylesheet, string reason) => new(
        $"'{stylesheet ?? "A stylesheet"}' needs the Sass compiler, and there is none. {reason} "
        + $"Any of these mends it: use a package of JekyllNet that bundles Dart Sass for {RuntimeIdentifier}; "
        + "name the compiler's path in the options (the command takes it from the variable JEKYLLNET_SASS); or put Dart Sass 1.63 or later on the PATH as 'sass'.");
}
