using System.Diagnostics;
using System.Globalization;
using JekyllNet.Cli.Tests;

namespace JekyllNet.Browser.Tests;

/// <summary>A copy of a sample site, served by the command in a process of its own, as a user does it.</summary>
internal sealed class ServedCopy : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Process? _process;

    private ServedCopy()
    {
    }

    /// <summary>Where the site's root is, with a slash at its end.</summary>
    public string Address { get; private set; } = "";

    public static async Task<ServedCopy> StartAsync(string sample, params string[] options)
    {
        var copy = new ServedCopy();
        Copy(RepositoryRoot.Combine("samples", sample), copy._folder.Path);
        var start = new ProcessStartInfo(Command, ["serve", "--port", "0", .. options])
        {
            WorkingDirectory = copy._folder.Path, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        copy._process = Process.Start(start)!;
        _ = copy._process.StandardError.ReadToEndAsync(CancellationToken.None);
        while (await copy._process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            const string announcement = "Server address: ";
            if (line.IndexOf(announcement, StringComparison.Ordinal) is >= 0 and var at)
            {
                copy.Address = line[(at + announcement.Length)..].TrimEnd('/') + "/";
                break;
            }
        }

        _ = copy._process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return copy;
    }

    /// <summary>The built command.</summary>
    public static string Command => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "JekyllNet.Cli.exe" : "JekyllNet.Cli");

    public string Read(string path) => File.ReadAllText(_folder.Combine(path));

    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>Presses ctrl-c and gives the exit code.</summary>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _folder.Dispose();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }
}
