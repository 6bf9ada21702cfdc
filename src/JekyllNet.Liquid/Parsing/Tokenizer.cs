namespace JekyllNet.Liquid.Parsing;

/// <summary>
/// Cuts a template into text, tags and outputs. A tag ends at the first <c>%}</c>, an output at the first <c>}</c> or
/// <c>}}</c>; quotes protect nothing. What is never closed is a token of its two opening characters.
/// </summary>
internal sealed class Tokenizer(string source, int firstLine)
{
    private int _position;
    private int _lineStart;
    private bool _noMoreTagEnds;
    private bool _noMoreOutputEnds;

    public string Source => source;

    /// <summary>The line at which the next token begins.</summary>
    public int Line { get; private set; } = firstLine;

    /// <summary>The column at which the next token begins, counted from 1.</summary>
    public int Column => _position - _lineStart + 1;

    public bool TryNext(out TemplateToken token)
    {
        if (_position >= source.Length)
        {
            token = default;
            return false;
        }

        var start = _position;
        var kind = KindAt(start);
        var end = kind switch
        {
            TemplateTokenKind.Tag => EndOfTag(start),
            TemplateTokenKind.Output => EndOfOutput(start),
            _ => EndOfText(start),
        };
        token = new TemplateToken(kind, start, end, Line, Column);
        Advance(end);
        return true;
    }

    private TemplateTokenKind KindAt(int i) => source[i] != '{' || i + 1 >= source.Length
        ? TemplateTokenKind.Text
        : source[i + 1] switch
        {
            '%' => TemplateTokenKind.Tag,
            '{' => TemplateTokenKind.Output,
            _ => TemplateTokenKind.Text,
        };

    private int EndOfText(int start)
    {
        for (var i = start; ; i++)
        {
            var next = source.AsSpan(i).IndexOf('{');
            if (next < 0)
            {
                return source.Length;
            }

            i += next;
            if (KindAt(i) != TemplateTokenKind.Text)
            {
                return i;
            }
        }
    }

    private int EndOfTag(int start)
    {
        var end = _noMoreTagEnds ? -1 : source.AsSpan(start + 2).IndexOf("%}");
        _noMoreTagEnds = end < 0;
        return start + 2 + (end < 0 ? 0 : end + 2);
    }

    private int EndOfOutput(int start)
    {
        var length = _noMoreOutputEnds ? -1 : source.AsSpan(start + 2).IndexOf('}');
        _noMoreOutputEnds = length < 0;
        if (length < 0)
        {
            return start + 2;
        }

        var end = start + 2 + length + 1;
        return end < source.Length && source[end] == '}' ? end + 1 : end;
    }

    private void Advance(int end)
    {
        var span = source.AsSpan(_position, end - _position);
        var newlines = span.Count('\n');
        if (newlines > 0)
        {
            Line += newlines;
            _lineStart = _position + span.LastIndexOf('\n') + 1;
        }

        _position = end;
    }
}
