namespace JekyllNet.Highlighting.Guessing;

/// <summary>The line that tells Emacs or Vim the language: <c>-*- ruby -*-</c>, <c>vim: ft=ruby</c>. It stands near an end of the text.</summary>
internal static class ModeLine
{
    private const int Lines = 5;

    private static readonly string[] VimMarks = ["vim:", "vi:", "ex:"];
    private static readonly string[] VimOptions = ["filetype=", "ft=", "syntax="];

    /// <summary>The languages that mode lines name; none when there is no mode line or it names no language of ours.</summary>
    public static IReadOnlyList<Lexer> Languages(string text)
    {
        var found = new List<Lexer>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i < Lines || i >= lines.Length - Lines)
            {
                Add(found, Emacs(lines[i]));
                Add(found, Vim(lines[i]));
            }
        }

        return found;
    }

    private static void Add(List<Lexer> found, string? name)
    {
        if (Lexers.Find(name) is { } lexer && !found.Contains(lexer))
        {
            found.Add(lexer);
        }
    }

    private static string? Emacs(string line)
    {
        const string Mark = "-*-";
        int start = line.IndexOf(Mark, StringComparison.Ordinal);
        int end = start < 0 ? -1 : line.IndexOf(Mark, start + Mark.Length, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        foreach (string setting in line[(start + Mark.Length)..end].Split(';', StringSplitOptions.TrimEntries))
        {
            int colon = setting.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || setting[..colon].Trim().Equals("mode", StringComparison.OrdinalIgnoreCase))
            {
                return setting[(colon + 1)..].Trim();
            }
        }

        return null;
    }

    private static string? Vim(string line)
    {
        foreach (string mark in VimMarks)
        {
            int start = line.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
            {
                continue;
            }

            foreach (string option in VimOptions)
            {
                int at = line.IndexOf(option, start + mark.Length, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && (line[at - 1] == ':' || char.IsWhiteSpace(line[at - 1])))
                {
                    int name = at + option.Length;
                    int end = name;
                    while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] == '_'))
                    {
                        end++;
                    }

                    return line[name..end];
                }
            }
        }

        return null;
    }
}
