using System.Text;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Cli.Logging;

/// <summary>
/// Writes log lines in the form of Jekyll's logger of the same name: the topic right-justified to 20 columns, white space in the
/// message collapsed, debug and info on standard output, warnings (yellow) and errors (red) on standard error.
/// </summary>
/// <remarks>As in Jekyll, the colours are written even where the stream is no terminal. Safe for several threads.</remarks>
internal sealed class Stevenson(TextWriter output, TextWriter error)
{
    private const int TopicWidth = 20;
    private readonly Lock gate = new();

    public LogLevel Level { get; set; } = LogLevel.Information;

    /// <summary>Called before each line is written, for a display that shares the terminal.</summary>
    public Action? BeforeLine { get; set; }

    public void Debug(string topic, string message = "") => Write(LogLevel.Debug, topic, message);

    public void Info(string topic, string message = "") => Write(LogLevel.Information, topic, message);

    public void Warn(string topic, string message = "") => Write(LogLevel.Warning, topic, message);

    public void Error(string topic, string message = "") => Write(LogLevel.Error, topic, message);

    public void Write(LogLevel level, string topic, string message)
    {
        if (level < Level)
        {
            return;
        }

        var line = Format(topic, message);
        lock (gate)
        {
            BeforeLine?.Invoke();
            switch (level)
            {
                case >= LogLevel.Error:
                    error.WriteLine($"\e[31m{line}\e[0m");
                    break;
                case LogLevel.Warning:
                    error.WriteLine($"\e[33m{line}\e[0m");
                    break;
                default:
                    output.WriteLine(line);
                    break;
            }
        }
    }

    /// <summary>Runs <paramref name="draw"/> while no line is being written.</summary>
    public void Exclusively(Action draw)
    {
        lock (gate)
        {
            draw();
        }
    }

    internal static string Format(string topic, string message)
    {
        var line = new StringBuilder((topic + " ").PadLeft(TopicWidth));
        var inSpace = false;
        foreach (var c in message)
        {
            // Ruby's \s knows these six only.
            var space = c is ' ' or '\t' or '\n' or '\v' or '\f' or '\r';
            if (!space)
            {
                line.Append(c);
            }
            else if (!inSpace)
            {
                line.Append(' ');
            }

            inSpace = space;
        }

        return line.ToString();
    }
}
