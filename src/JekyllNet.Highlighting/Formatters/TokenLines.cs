namespace JekyllNet.Highlighting;

/// <summary>Walks tokens line by line, cutting those that span lines; line feeds belong to no line.</summary>
internal ref struct TokenLines(string source, ReadOnlySpan<Token> tokens)
{
    private readonly List<Token> line = [];
    private readonly ReadOnlySpan<Token> tokens = tokens;
    private int next;
    private int offset;

    public readonly ReadOnlySpan<Token> Current => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(line);

    public bool MoveNext()
    {
        line.Clear();
        for (; next < tokens.Length; next++, offset = 0)
        {
            Token token = tokens[next];
            int start = token.Start + offset;
            int feed = source.AsSpan(start, token.End - start).IndexOf('\n');
            int end = feed < 0 ? token.End : start + feed;
            if (end > start)
            {
                line.Add(new Token(token.Type, start, end - start));
            }

            if (feed >= 0)
            {
                offset = end + 1 - token.Start;
                return true;
            }
        }

        return line.Count > 0;
    }
}
