using System.Diagnostics;
using System.Text;

namespace JekyllNet.Sass.Hosting;

/// <summary>Dart Sass as a child process.</summary>
internal sealed class CompilerProcess : ICompilerProcess
{
    private const int LastWordsLimit = 2000;

    private readonly Process _process;
    private readonly StringBuilder _lastWords = new();

    private CompilerProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
        process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public Stream Input => _process.StandardInput.BaseStream;

    public Stream Output => _process.StandardOutput.BaseStream;

    public string LastWords
    {
        get
        {
            lock (_lastWords)
            {
                return _lastWords.ToString().Trim();
            }
        }
    }

    /// <exception cref="SassCompilerException">The operating system refuses to start it.</exception>
    public static CompilerProcess Start(SassCompilerLocation location, SassCompilerOptions options)
    {
        var start = new ProcessStartInfo(location.FileName)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = options.WorkingDirectory is { } directory && Directory.Exists(directory)
                ? directory
                : Path.GetDirectoryName(location.FileName) ?? "",
        };

        // A load path from the environment would be read behind the importers' back.
        start.Environment.Remove("SASS_PATH");
        if (location.IsVirtualMachine && options.MemoryLimitMegabytes > 0)
        {
            start.ArgumentList.Add(FormattableString.Invariant($"--old_gen_heap_size={options.MemoryLimitMegabytes}"));
        }

        foreach (var argument in location.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return new CompilerProcess(Process.Start(start)!);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or UnauthorizedAccessException)
        {
            throw new SassCompilerException($"The Sass compiler '{location.FileName}' cannot be started: {e.Message}", e);
        }
    }

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It has ended already.
        }

        _process.Dispose();
    }

    private void Remember(string? line)
    {
        lock (_lastWords)
        {
            if (line is not null && _lastWords.Length < LastWordsLimit)
            {
                _lastWords.AppendLine(line);
            }
        }
    }
}
