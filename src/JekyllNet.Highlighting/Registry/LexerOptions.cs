using System.Net;

namespace JekyllNet.Highlighting.Registry;

/// <summary>Options of a lexer as written behind the <c>?</c> of its name; a key given twice holds a list.</summary>
internal sealed class LexerOptions
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.Ordinal);

    public static LexerOptions None { get; } = new();

    public static LexerOptions Parse(string query)
    {
        var options = new LexerOptions();
        foreach (string pair in query.Split('&'))
        {
            if (pair.Length == 0)
            {
                continue;
            }

            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string key = WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]);
            string value = equals < 0 ? "" : WebUtility.UrlDecode(pair[(equals + 1)..]);
            if (!options.values.TryGetValue(key, out List<string>? list))
            {
                options.values[key] = list = [];
            }

            list.Add(value);
        }

        return options;
    }

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>False for 0, false and off; an empty value means true, as Rouge reads it.</summary>
    public bool Bool(string name, bool ifAbsent = false) =>
        values.TryGetValue(name, out List<string>? list) ? list[^1] is not ("0" or "false" or "off") : ifAbsent;

    public string? String(string name) => values.TryGetValue(name, out List<string>? list) ? list[^1] : null;

    public IReadOnlyList<string> List(string name) =>
        values.TryGetValue(name, out List<string>? list) ? [.. list.SelectMany(value => value.Split(','))] : [];
}
