using System.Text.RegularExpressions;

namespace JekyllNet.Cli.Tests.Behaviours;

/// <summary>Brings what a command printed into the form of the case files.</summary>
internal static partial class CaseLog
{
    /// <summary>The lines without colours, without the usual ones unless <paramref name="full"/>, and with every duration as N.</summary>
    public static IEnumerable<string> Lines(string text, bool full) =>
        Duration().Replace(Colour().Replace(text, ""), "done in N seconds").Split('\n')
            .Select(static line => line.TrimEnd()).Where(line => full ? line.Length > 0 : !Usual().IsMatch(line));

    /// <summary>The text on one line, to look for a message in.</summary>
    public static string Folded(string text) => string.Join(' ', Colour().Replace(text, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\e\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();

    [GeneratedRegex(@"done in [\d.]+ seconds", RegexOptions.NonBacktracking)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^ *(Configuration file: (none|@/_config\.yml)|Source: @|Destination: @/_site|Incremental build: disabled\. Enable with --incremental|Generating\.\.\.|done in N seconds\.|Auto-regeneration: disabled\. Use --watch to enable\.)?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Usual();
}
