namespace JekyllNet.Toml;

/// <summary>A place in a TOML text that moves forward.</summary>
internal sealed class TomlCursor(string text)
{
    public const char End = '\0';

    private readonly string _text = text.Replace("\r\n", "\n", StringComparison.Ordinal);

    public int Position { get; private set; }

    public char Current => Position < _text.Length ? _text[Position] : End;

    public bool IsAtEnd => Position >= _text.Length;

    public char Take() => IsAtEnd ? throw Error("The text ends too early.") : _text[Position++];

    public bool TryTake(string expected)
    {
        if (!_text.AsSpan(Position).StartsWith(expected, StringComparison.Ordinal))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    public void Expect(char expected)
    {
        if (Current != expected || IsAtEnd)
        {
            throw Error($"'{expected}' expected, {Found()} found.");
        }

        Position++;
    }

    public string TakeWhile(Func<char, bool> isWanted)
    {
        var start = Position;
        while (!IsAtEnd && isWanted(_text[Position]))
        {
            Position++;
        }

        return _text[start..Position];
    }

    /// <summary>Skips blanks, but no line break.</summary>
    public void SkipBlanks() => TakeWhile(static c => c is ' ' or '\t');

    /// <summary>Skips blanks, line breaks and comments.</summary>
    public void SkipSpace()
    {
        do
        {
            TakeWhile(static c => c is ' ' or '\t' or '\n');
        }
        while (SkipComment());
    }

    /// <summary>Skips what may follow a value or a table's head on its line.</summary>
    public void EndLine()
    {
        SkipBlanks();
        SkipComment();
        if (!IsAtEnd && Current != '\n')
        {
            throw Error($"The end of the line expected, {Found()} found.");
        }
    }

    public TomlException Error(string message)
    {
        var before = _text.AsSpan(0, Math.Min(Position, _text.Length));
        return new TomlException(message, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    public string Found() => IsAtEnd ? "the end of the text" : Current == '\n' ? "the end of the line" : $"'{Current}'";

    private bool SkipComment()
    {
        if (Current != '#')
        {
            return false;
        }

        TakeWhile(static c => c != '\n');
        return true;
    }
}
