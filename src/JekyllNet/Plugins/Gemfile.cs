namespace JekyllNet.Plugins;

/// <summary>Reads which gems a Gemfile puts into the group <c>:jekyll_plugins</c>. It is Ruby, and only its usual forms are understood.</summary>
internal static class Gemfile
{
    private const string Group = ":jekyll_plugins";

    /// <summary>The gems, in their order, with their places.</summary>
    public static IEnumerable<(string Name, int Line, int Column)> PluginsIn(string text)
    {
        // The blocks that are open, each with whether the group is named there.
        var blocks = new Stack<bool>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = WithoutComment(lines[i]);
            var code = line.Trim();
            if (IsWord(code, "gem") && GemIn(line) is var (name, column) && (blocks.Contains(true) || code.Contains(Group, StringComparison.Ordinal)))
            {
                yield return (name, i + 1, column);
            }
            else if (code.EndsWith(" do", StringComparison.Ordinal) || code.Contains(" do |", StringComparison.Ordinal)
                || IsWord(code, "if") || IsWord(code, "unless") || IsWord(code, "case"))
            {
                blocks.Push(IsWord(code, "group") && code.Contains(Group, StringComparison.Ordinal));
            }
            else if (IsWord(code, "end"))
            {
                blocks.TryPop(out _);
            }
        }
    }

    private static bool IsWord(string code, string word) =>
        code.StartsWith(word, StringComparison.Ordinal) && (code.Length == word.Length || code[word.Length] is ' ' or '(' or '\t');

    private static (string Name, int Column)? GemIn(string line)
    {
        var quote = line.AsSpan().IndexOfAny('"', '\'');
        var end = quote < 0 ? -1 : line.IndexOf(line[quote], quote + 1);
        return end < 0 ? null : (line[(quote + 1)..end], quote + 2);
    }

    private static string WithoutComment(string line)
    {
        var quote = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '#')
            {
                return line[..i];
            }
        }

        return line;
    }
}
