using System.Diagnostics;

namespace JekyllNet.Cli.Tests;

/// <summary>The command in a process of its own, so that running out of stack or of disk would show.</summary>
internal static class BuildProcess
{
    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "JekyllNet.Cli");

    public static Task<CliRun> RunAsync(string folder, params string[] arguments) => RunAsync(folder, Program, arguments);

    public static async Task<CliRun> RunAsync(string folder, string program, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        return new CliRun(process.ExitCode, await output, await error);
    }
}
