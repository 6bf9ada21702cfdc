namespace JekyllNet.Migration.Checking.Templates;

/// <summary>
/// Finds the tags and outputs of a template without parsing it, so that what the parser refuses is found too. What stands in
/// <c>raw</c> and <c>comment</c> blocks is left out.
/// </summary>
internal sealed class TemplateScanner
{
    private readonly SourceText _text;
    private readonly string _source;
    private readonly List<TemplatePart> _parts = [];
    private int _counted;
    private int _line = 1;
    private int _lineStart;

    private TemplateScanner(SourceText text)
    {
        _text = text;
        _source = text.Text;
    }

    public static List<TemplatePart> Scan(SourceText text)
    {
        if (!text.IsTemplate)
        {
            return [];
        }

        var scanner = new TemplateScanner(text);
        scanner.Scan(text.BodyStart);
        return scanner._parts;
    }

    private void Scan(int position)
    {
        while (true)
        {
            var brace = _source.IndexOf('{', position);
            if (brace < 0 || brace + 1 >= _source.Length)
            {
                return;
            }

            position = _source[brace + 1] switch
            {
                '%' => ReadTag(brace),
                '{' => ReadOutput(brace),
                _ => brace + 1,
            };
        }
    }

    private int ReadOutput(int brace)
    {
        var end = _source.IndexOf('}', brace);
        if (end < 0)
        {
            return _source.Length;
        }

        Add(brace, "", _source[(brace + 2)..end]);
        return end + (end + 1 < _source.Length && _source[end + 1] == '}' ? 2 : 1);
    }

    private int ReadTag(int brace)
    {
        var end = _source.IndexOf("%}", brace + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            return _source.Length;
        }

        var inner = _source.AsSpan(brace + 2, end - brace - 2).TrimStart('-').TrimStart();
        var length = 0;
        while (length < inner.Length && (char.IsAsciiLetterOrDigit(inner[length]) || inner[length] == '_'))
        {
            length++;
        }

        var name = inner[..length].ToString();
        Add(brace, name, inner[length..].TrimEnd('-').Trim().ToString());
        return name is "raw" or "comment" ? EndOfBlock(name, end + 2) : end + 2;
    }

    private int EndOfBlock(string name, int from)
    {
        for (var brace = _source.IndexOf("{%", from, StringComparison.Ordinal); brace >= 0; brace = _source.IndexOf("{%", brace + 2, StringComparison.Ordinal))
        {
            var inner = _source.AsSpan(brace + 2).TrimStart('-').TrimStart();
            if (inner.StartsWith("end") && inner[3..].StartsWith(name))
            {
                var end = _source.IndexOf("%}", brace, StringComparison.Ordinal);
                return end < 0 ? _source.Length : end + 2;
            }
        }

        return _source.Length;
    }

    private void Add(int start, string tag, string markup)
    {
        for (var next = _source.IndexOf('\n', _counted, start - _counted); next >= 0; next = _source.IndexOf('\n', _counted, start - _counted))
        {
            _line++;
            _counted = _lineStart = next + 1;
        }

        _counted = start;
        _parts.Add(new TemplatePart(_text, tag, markup, _line, start - _lineStart + 1));
    }
}
