namespace JekyllNet.Kramdown;

/// <summary>The highlighter's options for blocks or spans, read as Ruby would: anything but nil and false is on.</summary>
internal sealed class HighlightSettings(IReadOnlyDictionary<string, object?> values)
{
    public IReadOnlyDictionary<string, object?> Values { get; } = values;

    public static HighlightSettings For(KramdownOptions options, bool isBlock)
    {
        var given = options.SyntaxHighlighterOptions;
        if (isBlock && !given.ContainsKey("span") && !given.ContainsKey("block"))
        {
            return new HighlightSettings(given);
        }

        var values = new Dictionary<string, object?>(given, StringComparer.Ordinal);
        values.Remove("span");
        values.Remove("block");
        if (given.GetValueOrDefault(isBlock ? "block" : "span") is IReadOnlyDictionary<string, object?> own)
        {
            foreach (var (name, value) in own)
            {
                values[name.TrimStart(':')] = value;
            }
        }

        if (!isBlock)
        {
            values["wrap"] = false;
        }

        return new HighlightSettings(values);
    }

    public bool IsOn(string name) => Values.GetValueOrDefault(name) is not (null or false);

    /// <summary>Whether an option that is on unless it is given is on.</summary>
    public bool IsOnByDefault(string name) => !Values.TryGetValue(name, out var value) || value is not (null or false);

    public string? Text(string name) => IsOn(name) ? OptionValue.Text(Values[name]) : null;

    /// <summary>As <c>Hash#fetch</c> reads it: nothing at all is empty once it is written down.</summary>
    public string TextOr(string name, string fallback) => Values.TryGetValue(name, out var value) ? value is null ? "" : OptionValue.Text(value) : fallback;

    public int Number(string name, int fallback) =>
        Values.GetValueOrDefault(name) is { } value
        && int.TryParse(OptionValue.Text(value), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : fallback;
}
