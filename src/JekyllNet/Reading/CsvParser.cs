using System.Text;

namespace JekyllNet.Reading;

/// <summary>
/// Takes CSV apart as Ruby's CSV library does: the first line end of the text is the line end of all, an empty field is
/// <see langword="null"/> unless quoted, an empty line is a row without fields, and nothing may stand around quotes.
/// </summary>
internal sealed class CsvParser
{
    private readonly string _text;
    private readonly char _separator;
    private readonly string _lineEnd;
    private int _at;
    private int _line = 1;

    public CsvParser(string text, char separator)
    {
        _text = text;
        _separator = separator;
        _lineEnd = LineEndOf(text);
    }

    /// <summary>All rows.</summary>
    /// <exception cref="CsvException">The text is not CSV.</exception>
    public List<List<string?>> ReadAll()
    {
        var rows = new List<List<string?>>();
        while (_at < _text.Length)
        {
            rows.Add(ReadRow());
            _line++;
        }

        return rows;
    }

    private static string LineEndOf(string text)
    {
        var first = text.AsSpan().IndexOfAny('\r', '\n');
        if (first < 0 || text[first] == '\n')
        {
            return "\n";
        }

        return first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n" : "\r";
    }

    private List<string?> ReadRow()
    {
        var row = new List<string?>();
        if (TakeLineEnd())
        {
            return row;
        }

        while (true)
        {
            row.Add(ReadField());
            if (_at < _text.Length && _text[_at] == _separator)
            {
                _at++;
                continue;
            }

            TakeLineEnd();
            return row;
        }
    }

    private bool TakeLineEnd()
    {
        if (string.CompareOrdinal(_text, _at, _lineEnd, 0, _lineEnd.Length) != 0)
        {
            return false;
        }

        _at += _lineEnd.Length;
        return true;
    }

    private string? ReadField()
    {
        if (_at < _text.Length && _text[_at] == '"')
        {
            return ReadQuoted();
        }

        var start = _at;
        while (_at < _text.Length && _text[_at] != _separator && !IsAtLineEnd())
        {
            if (_text[_at] == '"')
            {
                throw new CsvException("Illegal quoting", _line);
            }

            if (_text[_at] is '\r' or '\n')
            {
                throw new CsvException(StrayLineEnd(_at == start), _line);
            }

            _at++;
        }

        return _at == start ? null : _text[start.._at];
    }

    private bool IsAtLineEnd() => string.CompareOrdinal(_text, _at, _lineEnd, 0, _lineEnd.Length) == 0;

    private string StrayLineEnd(bool isAtStart)
    {
        var found = _text[_at] == '\n' ? "\\n" : _at + 1 < _text.Length && _text[_at + 1] == '\n' ? "\\r\\n" : "\\r";
        var expected = _lineEnd.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return isAtStart
            ? $"New line must be <\"{expected}\"> not <\"{found}\">"
            : $"Unquoted fields do not allow new line <\"{found}\">";
    }

    private string ReadQuoted()
    {
        var field = new StringBuilder();
        _at++;
        while (true)
        {
            var quote = _text.IndexOf('"', _at);
            if (quote < 0)
            {
                throw new CsvException("Unclosed quoted field", _line);
            }

            field.Append(_text, _at, quote - _at);
            _at = quote + 1;
            if (_at < _text.Length && _text[_at] == '"')
            {
                field.Append('"');
                _at++;
                continue;
            }

            if (_at < _text.Length && _text[_at] != _separator && !IsAtLineEnd())
            {
                throw new CsvException("Any value after quoted field isn't allowed", _line);
            }

            return field.ToString();
        }
    }
}
