using System.Text.RegularExpressions;

namespace JekyllNet.Plugins.TitlesFromHeadings;

/// <summary>The heading that a Markdown text begins with.</summary>
/// <param name="Text">What it says, still Markdown.</param>
/// <param name="Length">Where it ends.</param>
internal sealed record FirstHeading(string Text, int Length)
{
    private const string Space = @"[ \t\r\n\f\v]";

    private static readonly Regex Heading = new(
        $@"\A{Space}*(?:#{{1,3}}{Space}+(?<hashes>.*)|(?<underlined>.*)\r?\n[-=]+{Space}*)$",
        RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex Footnote = new(@"\[\^[^\]]*\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Finds it: up to three hashes, or a line with another of hyphens or equals signs below it.</summary>
    public static FirstHeading? Find(string content)
    {
        var match = Heading.Match(content);
        return match.Success
            ? new FirstHeading(match.Groups[match.Groups["hashes"].Success ? "hashes" : "underlined"].Value, match.Length)
            : null;
    }

    /// <summary>The text without references to footnotes, which are no part of a title.</summary>
    public static string WithoutFootnotes(string text) => Footnote.Replace(text, "");
}
