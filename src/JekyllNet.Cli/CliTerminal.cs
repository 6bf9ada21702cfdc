using System.Text;

namespace JekyllNet.Cli;

/// <summary>Everything a command may know of the world around the process, so that tests can stand in for it.</summary>
internal sealed class CliTerminal(TextWriter output, TextWriter error) : IDisposable
{
    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>The folder that relative paths on the command line are relative to.</summary>
    public string WorkingDirectory { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>Whether a progress display may be drawn: both streams lead to a terminal.</summary>
    public bool IsInteractive { get; init; }

    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    public static CliTerminal OpenConsole() =>
        new(Open(Console.OpenStandardOutput()), Open(Console.OpenStandardError()))
        {
            IsInteractive = !Console.IsOutputRedirected && !Console.IsErrorRedirected,
        };

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    // System.Console's own writers look up the terminal's description first; plain UTF-8 needs none of it.
    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
