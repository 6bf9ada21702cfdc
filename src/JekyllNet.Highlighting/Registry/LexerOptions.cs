using System.Net;
using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Registry;

/// <summary>Options of a lexer as written behind the <c>?</c> of its name; a key given twice holds a list.</summary>
internal sealed class LexerOptions
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.Ordinal);

    public static LexerOptions None { get; } = new();

    /// <summary>The name of a language and what stands behind its question mark, or null.</summary>
    public static (string Name, string? Query) Separate(string name)
    {
        int mark = name.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (name, null) : (name[..mark], name[(mark + 1)..]);
    }

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

    /// <summary>The parts between commas, without empty ones at the end of a value; empty when absent.</summary>
    public IReadOnlyList<string> List(string name) =>
        values.TryGetValue(name, out List<string>? list) ? [.. list.SelectMany(value => value.TrimEnd(',').Split(',')).Where(part => part.Length > 0)] : [];

    /// <summary>A fresh lexer of the language an option names, or null.</summary>
    public StateLexer? Lexer(string name) => Lexers.Find(String(name))?.With(this).Create();

    /// <summary>The token type an option names by its path in Rouge's tree, as <c>Literal.String.Double</c>.</summary>
    public TokenType? Token(string name)
    {
        string member = (String(name) ?? "")
            .Replace("Literal.String", "Str", StringComparison.Ordinal)
            .Replace("Literal.Number", "Num", StringComparison.Ordinal)
            .Replace(".", "", StringComparison.Ordinal);
        return member.Length > 0 && char.IsAsciiLetter(member[0]) && Enum.TryParse(member, out TokenType type) ? type : null;
    }
}
