namespace JekyllNet.Migration.Differences;

/// <summary>What a line of a template says itself: its text without the tags and outputs of Liquid, which may come out as anything.</summary>
/// <param name="pieces">The pieces between them, in order.</param>
internal sealed class LinePattern(string[] pieces)
{
    private const int LeastWeight = 8;

    /// <summary>How many characters the line says itself.</summary>
    public int Weight { get; } = pieces.Sum(p => p.Length);

    /// <summary>The pattern of a line; null if it says too little to be known again.</summary>
    public static LinePattern? Of(string line)
    {
        var pieces = new List<string>();
        var rest = line.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            var start = NextLiquid(rest);
            pieces.Add((start < 0 ? rest : rest[..start]).ToString());
            if (start < 0)
            {
                break;
            }

            var end = rest[start..].IndexOf(rest[start + 1] == '%' ? "%}" : "}}");
            rest = end < 0 ? [] : rest[(start + end + 2)..];
            if (rest.IsEmpty)
            {
                pieces.Add("");
            }
        }

        var pattern = new LinePattern([.. pieces]);
        return pattern.Weight >= LeastWeight ? pattern : null;
    }

    /// <summary>Whether a line of a page, without space around it, may come from the template's line.</summary>
    public bool Matches(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith(pieces[0]) || !line.EndsWith(pieces[^1]))
        {
            return false;
        }

        if (pieces.Length == 1)
        {
            return line.Length == pieces[0].Length;
        }

        line = line[pieces[0].Length..];
        foreach (var piece in pieces.AsSpan(1))
        {
            var at = line.IndexOf(piece);
            if (at < 0)
            {
                return false;
            }

            line = line[(at + piece.Length)..];
        }

        return true;
    }

    private static int NextLiquid(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '{' && (text[i + 1] is '{' or '%'))
            {
                return i;
            }
        }

        return -1;
    }
}
