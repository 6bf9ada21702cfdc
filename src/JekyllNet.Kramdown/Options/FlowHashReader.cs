namespace JekyllNet.Kramdown;

/// <summary>
/// Reads hashes that are given as text, as <c>{::options}</c> must: <c>{a: b, c: [d, e], f: {g: h}}</c>. Only YAML's flow style with
/// plain and quoted scalars is understood.
/// </summary>
internal sealed class FlowHashReader
{
    private const int MaxDepth = 16;
    private readonly string text;
    private int position;

    private FlowHashReader(string text) => this.text = text;

    /// <summary>The hash, or null when the text is none.</summary>
    public static IReadOnlyDictionary<string, object?>? TryRead(string text)
    {
        var reader = new FlowHashReader(text);
        reader.SkipSpace();
        var open = reader.Peek() == '{';
        return open && reader.TryValue(0, out var value) && reader.AtEnd() ? value as Dictionary<string, object?> : null;
    }

    private char Peek() => position < text.Length ? text[position] : '\0';

    private void SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    private bool AtEnd()
    {
        SkipSpace();
        return position == text.Length;
    }

    private bool TryValue(int depth, out object? value)
    {
        SkipSpace();
        value = null;
        if (depth > MaxDepth)
        {
            return false;
        }

        switch (Peek())
        {
            case '{':
                return TryHash(depth, out value);
            case '[':
                return TryList(depth, out value);
            case '"' or '\'':
                var quote = text[position];
                var end = text.IndexOf(quote, position + 1);
                value = end < 0 ? null : text[(position + 1)..end];
                position = end + 1;
                return end >= 0;
            default:
                value = Scalar(Plain());
                return true;
        }
    }

    private bool TryHash(int depth, out object? value)
    {
        var hash = new Dictionary<string, object?>(StringComparer.Ordinal);
        value = hash;
        position++;
        for (SkipSpace(); Peek() != '}'; SkipSpace())
        {
            if (!TryValue(depth + 1, out var key))
            {
                return false;
            }

            SkipSpace();
            object? item = null;
            if (Peek() == ':')
            {
                position++;
                if (!TryValue(depth + 1, out item))
                {
                    return false;
                }
            }

            hash[OptionValue.Text(key)] = item;
            if (!TrySeparator('}'))
            {
                return false;
            }
        }

        position++;
        return true;
    }

    private bool TryList(int depth, out object? value)
    {
        var list = new List<object?>();
        value = list;
        position++;
        for (SkipSpace(); Peek() != ']'; SkipSpace())
        {
            if (!TryValue(depth + 1, out var item) || !TrySeparator(']'))
            {
                return false;
            }

            list.Add(item);
        }

        position++;
        return true;
    }

    private bool TrySeparator(char close)
    {
        SkipSpace();
        if (Peek() == ',')
        {
            position++;
            return true;
        }

        return Peek() == close;
    }

    private ReadOnlySpan<char> Plain()
    {
        var start = position;
        while (position < text.Length && text[position] is not (',' or ']' or '}' or '{' or '[')
            && !(text[position] == ':' && position > start && (position + 1 == text.Length || text[position + 1] is ' ' or ',' or '}')))
        {
            position++;
        }

        return text.AsSpan(start, position - start).Trim();
    }

    private static object? Scalar(ReadOnlySpan<char> scalar) => scalar switch
    {
        "" or "~" or "null" => null,
        "true" => true,
        "false" => false,
        _ when int.TryParse(scalar, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
        _ => scalar.ToString(),
    };
}
