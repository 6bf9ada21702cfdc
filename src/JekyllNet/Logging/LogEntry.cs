using JekyllNet.Diagnostics;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Logging;

/// <summary>One line of a build's log: Jekyll's topic and message.</summary>
/// <param name="Level">How serious it is; Jekyll's debug, info, warn and error.</param>
/// <param name="Topic">What the line is about, with its colon (<c>"Build Warning:"</c>), or empty.</param>
/// <param name="Message">The text.</param>
/// <param name="Diagnostic">The problem that the line tells of, if it is one.</param>
public sealed record LogEntry(LogLevel Level, string Topic, string Message, Diagnostic? Diagnostic = null)
{
    /// <summary>The topic of what is told of languages without a lexer.</summary>
    internal const string Highlighting = "Highlighting:";

    /// <summary>Whether it is told once in a build, however many items tell it.</summary>
    internal bool IsToldOnce => Topic is "Liquid Warning:" or Highlighting;

    /// <summary>The line as Jekyll prints it: the topic right-aligned in twenty columns, white space in the message folded.</summary>
    public override string ToString() => (Topic + " ").PadLeft(20) + FoldWhiteSpace(Message);

    private static string FoldWhiteSpace(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\t', '\r') < 0 && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            var blank = c is ' ' or (>= '\t' and <= '\r');
            if (!blank)
            {
                folded.Append(c);
            }
            else if (folded.Length == 0 || folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
