namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Where in a file code stands: in fences, in highlight blocks, in backticks. Lines are looked at one by one, as a reader would.</summary>
internal sealed class CodeRegions
{
    private readonly SourceText _text;
    private readonly bool _isMarkdown;
    private readonly HashSet<int> _lines = [];

    private CodeRegions(SourceText text, bool isMarkdown)
    {
        _text = text;
        _isMarkdown = isMarkdown;
    }

    public static CodeRegions In(SourceText text, bool isMarkdown)
    {
        var regions = new CodeRegions(text, isMarkdown);
        regions.FindLines();
        return regions;
    }

    public bool Contains(int line, int column) =>
        _lines.Contains(line) || (_isMarkdown && IsBetweenBackticks(_text.Lines[line - 1], column - 1));

    private void FindLines()
    {
        string? fence = null;
        var isHighlight = false;
        for (var i = _text.FrontMatterLines; i < _text.Lines.Length; i++)
        {
            var line = _text.Lines[i].AsSpan().TrimStart();
            if (IsTag(line, "highlight"))
            {
                isHighlight = true;
            }
            else if (IsTag(line, "endhighlight"))
            {
                isHighlight = false;
            }
            else if (_isMarkdown && !isHighlight && (line.StartsWith("```") || line.StartsWith("~~~")))
            {
                var mark = line[..3].ToString();
                fence = fence is null ? mark : fence == mark ? null : fence;
            }
            else if (fence is not null || isHighlight)
            {
                _lines.Add(i + 1);
            }
        }
    }

    private static bool IsTag(ReadOnlySpan<char> line, string name) =>
        line.StartsWith("{%") && line[2..].TrimStart("- ").StartsWith(name);

    private static bool IsBetweenBackticks(ReadOnlySpan<char> line, int at) =>
        line[..at].Count('`') % 2 == 1 && line[at..].Contains('`');
}
