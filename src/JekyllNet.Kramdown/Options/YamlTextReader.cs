namespace JekyllNet.Kramdown;

/// <summary>
/// Reads option values that are given as text, as <c>{::options}</c> must: <c>{a: b, c: [d, e], f: {g: h}}</c>, or lines like
/// <c>a: b</c>. Of YAML, the flow style with plain and quoted scalars is understood, and block style on the first level.
/// </summary>
internal sealed class YamlTextReader
{
    private const int MaxDepth = 16;
    private readonly string text;
    private int position;

    private YamlTextReader(string text) => this.text = text;

    /// <summary>Reads a value; false when the text is not valid.</summary>
    public static bool TryRead(string text, out object? value)
    {
        var reader = new YamlTextReader(text.Trim());
        if (reader.Peek() is '{' or '[')
        {
            return reader.TryValue(0, out value) && reader.AtEnd();
        }

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines is [var first, ..] && first.StartsWith("- ", StringComparison.Ordinal))
        {
            value = lines.ToList();
            return true;
        }

        if (new YamlTextReader(lines.FirstOrDefault("").TrimEnd()) is var key && key.TryValue(0, out _) && key.Peek() == ':')
        {
            return TryReadHash(lines, out value);
        }

        return reader.TryValue(0, out value) && reader.AtEnd();
    }

    private static bool TryReadHash(string[] lines, out object? value)
    {
        var hash = new Dictionary<string, object?>(StringComparer.Ordinal);
        value = hash;
        foreach (var line in lines)
        {
            var reader = new YamlTextReader(line.TrimEnd());
            if (line[0] is ' ' or '\t' || !reader.TryValue(0, out var key) || reader.Peek() != ':')
            {
                return false;
            }

            reader.position++;
            reader.SkipSpace();
            var plain = reader.text.AsSpan(reader.position);
            var item = Scalar(plain);
            var isPlain = reader.Peek() is not ('{' or '[' or '"' or '\'');
            if (isPlain ? plain.Contains(": ", StringComparison.Ordinal) : !(reader.TryValue(0, out item) && reader.AtEnd()))
            {
                return false;
            }

            hash[OptionValue.Text(key)] = item;
        }

        return true;
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
