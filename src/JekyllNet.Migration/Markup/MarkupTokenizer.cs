namespace JekyllNet.Migration.Markup;

/// <summary>Splits HTML or XML into tokens that, put together, are the text again. Takes any text, in linear time.</summary>
internal sealed class MarkupTokenizer
{
    private readonly string _text;
    private readonly List<MarkupToken> _tokens = [];
    private int _position;
    private bool _isInHead;
    private bool _isInSeoTag;

    private MarkupTokenizer(string text) => _text = text;

    public static List<MarkupToken> Split(string text)
    {
        var tokenizer = new MarkupTokenizer(text);
        while (tokenizer._position < text.Length)
        {
            tokenizer.ReadNext();
        }

        return tokenizer._tokens;
    }

    private ReadOnlySpan<char> Rest => _text.AsSpan(_position);

    private void ReadNext()
    {
        var rest = Rest;
        if (rest[0] != '<' || rest.Length == 1)
        {
            ReadText();
        }
        else if (rest.StartsWith("<!--"))
        {
            ReadComment();
        }
        else if (rest.StartsWith("<![CDATA["))
        {
            Add(MarkupTokenKind.Raw, EndAfter("]]>", 0));
        }
        else if (rest[1] is '!' or '?')
        {
            Add(MarkupTokenKind.Declaration, EndAfter(">", 0));
        }
        else if (rest[1] == '/' && rest.Length > 2 && char.IsAsciiLetter(rest[2]))
        {
            ReadEndTag();
        }
        else if (char.IsAsciiLetter(rest[1]))
        {
            ReadStartTag();
        }
        else
        {
            ReadText();
        }
    }

    private void ReadText()
    {
        var next = _text.AsSpan(_position + 1).IndexOf('<');
        Add(MarkupTokenKind.Text, next < 0 ? Rest.Length : next + 1);
    }

    private void ReadComment()
    {
        var length = EndAfter("-->", 4);
        var comment = Rest[..length];
        if (comment.StartsWith("<!-- Begin Jekyll SEO tag"))
        {
            _isInSeoTag = true;
        }

        Add(MarkupTokenKind.Declaration, length);
        if (comment.StartsWith("<!-- End Jekyll SEO tag"))
        {
            _isInSeoTag = false;
        }
    }

    private void ReadEndTag()
    {
        var length = EndAfter(">", 0);
        if (MarkupTag.Name(Rest[..length]).Equals("head", StringComparison.OrdinalIgnoreCase))
        {
            _isInHead = false;
        }

        Add(MarkupTokenKind.EndTag, length);
    }

    private void ReadStartTag()
    {
        var length = MarkupTag.LengthOf(Rest);
        var tag = Rest[..length];
        var name = MarkupTag.Name(tag);
        if (name.Equals("pre", StringComparison.OrdinalIgnoreCase))
        {
            Add(MarkupTokenKind.Preformatted, EndOfElement("</pre", length));
            return;
        }

        Add(MarkupTokenKind.StartTag, length);
        if (name.Equals("head", StringComparison.OrdinalIgnoreCase))
        {
            _isInHead = true;
        }
        else if (!tag.EndsWith("/>") && RawEnd(name) is { } end)
        {
            var close = Rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            var raw = close < 0 ? Rest.Length : close;
            if (raw > 0)
            {
                Add(MarkupTokenKind.Raw, raw);
            }
        }
    }

    private static string? RawEnd(ReadOnlySpan<char> name) => name switch
    {
        "script" or "SCRIPT" => "</script",
        "style" or "STYLE" => "</style",
        "textarea" or "TEXTAREA" => "</textarea",
        _ => null,
    };

    private int EndOfElement(string end, int from)
    {
        var close = Rest[from..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? from : EndAfter(">", from + close);
    }

    private int EndAfter(string end, int from)
    {
        var found = Rest[from..].IndexOf(end, StringComparison.Ordinal);
        return found < 0 ? Rest.Length : from + found + end.Length;
    }

    private void Add(MarkupTokenKind kind, int length)
    {
        _tokens.Add(new MarkupToken(kind, _position, length, _isInHead, _isInSeoTag));
        _position += length;
    }
}
