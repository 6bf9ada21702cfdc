using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace JekyllNet.Plugins.LastModifiedAt;

/// <summary>Asks git once for the last commit of every file of a folder.</summary>
internal static class GitHistory
{
    private const string CommitMark = "commit:";

    /// <summary>Paths below the folder, with the time of the last commit that changed each in seconds; nothing where git or a checkout is missing.</summary>
    public static IReadOnlyDictionary<string, long> Read(string folder)
    {
        var times = new Dictionary<string, long>(StringComparer.Ordinal);
        try
        {
            using var process = Process.Start(Command(folder));
            if (process is null)
            {
                return times;
            }

            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            Collect(process.StandardOutput.ReadToEnd(), times);
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            // There is no git.
        }

        return times;
    }

    private static ProcessStartInfo Command(string folder)
    {
        var command = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };

        // A checkout's own configuration must not make git run anything.
        string[] arguments =
        [
            "-c", "log.showSignature=false", "-c", "core.fsmonitor=false", "--no-pager", "log", "--relative", "--no-renames", "--diff-merges=combined",
            "--no-ext-diff", "--no-textconv", "--name-only", "-z", "--format=" + CommitMark + "%ct",
        ];
        foreach (var argument in arguments)
        {
            command.ArgumentList.Add(argument);
        }

        return command;
    }

    // Newest first: the first commit that names a file is its last.
    private static void Collect(string log, Dictionary<string, long> times)
    {
        var time = 0L;
        foreach (var part in log.Split('\0'))
        {
            var line = part.Trim('\n');
            if (line.StartsWith(CommitMark, StringComparison.Ordinal))
            {
                var end = line.IndexOf('\n', StringComparison.Ordinal);
                var digits = line.AsSpan(CommitMark.Length, (end < 0 ? line.Length : end) - CommitMark.Length);
                time = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
                line = end < 0 ? "" : line[(end + 1)..].Trim('\n');
            }

            if (line.Length > 0)
            {
                times.TryAdd(line, time);
            }
        }
    }
}
