namespace JekyllNet.Cli.Tests.Behaviours;

/// <summary>A marker of a case file, with the lines below it.</summary>
internal sealed record CaseBlock(string Marker, IReadOnlyList<string> Lines)
{
    public string Text => string.Concat(Lines.Select(static line => line + "\n"));

    /// <summary>Takes the text of a case file apart.</summary>
    public static List<CaseBlock> ReadAll(string text)
    {
        List<CaseBlock> blocks = [];
        List<string> lines = [];
        foreach (var line in text.Split('\n')[..^1])
        {
            if (IsMarker(line))
            {
                blocks.Add(new CaseBlock(line, lines = []));
            }
            else
            {
                lines.Add(line);
            }
        }

        return blocks;
    }

    private static bool IsMarker(string line) =>
        line.StartsWith("==== ", StringComparison.Ordinal)
        || line.StartsWith("$ ", StringComparison.Ordinal)
        || line.StartsWith("$log ", StringComparison.Ordinal)
        || line.StartsWith(">> ", StringComparison.Ordinal)
        || line.StartsWith("env: ", StringComparison.Ordinal)
        || (line.Length > 5 && line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal));
}
