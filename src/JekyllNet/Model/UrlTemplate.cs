using System.Text;
using JekyllNet.Uris;

namespace JekyllNet.Model;

/// <summary>Fills a permalink template in and cleans the outcome.</summary>
internal static class UrlTemplate
{
    /// <summary>Fills in a document's template, whose placeholders are looked up one by one.</summary>
    /// <param name="template">The template, such as <c>/:collection/:path/</c>.</param>
    /// <param name="find">Gives a placeholder's value, or <see langword="null"/> for an unknown one.</param>
    /// <exception cref="UnknownPlaceholderException">The template names a placeholder that there is not.</exception>
    public static string Fill(string template, Func<string, string?> find)
    {
        var url = new StringBuilder(template.Length + 32);
        for (var i = 0; i < template.Length; i++)
        {
            var end = i + 1;
            while (template[i] == ':' && end < template.Length && template[end] is (>= 'a' and <= 'z') or '_')
            {
                end++;
            }

            if (template[i] != ':' || end == i + 1)
            {
                url.Append(template[i]);
                continue;
            }

            var name = template[(i + 1)..end];
            var value = find(name);
            var rest = "";
            if (value is null && name.EndsWith('_'))
            {
                // ":year_:month": the underscore belongs to the template, not to the name.
                value = find(name[..^1]);
                rest = "_";
            }

            if (value is null)
            {
                throw new UnknownPlaceholderException(name.EndsWith('_') ? $"{name} or {name[..^1]}" : name);
            }

            url.Append(UrlEscape.EscapePath(value)).Append(rest);
            i = end - 1;
        }

        return url.ToString();
    }

    /// <summary>Fills in a page's or static file's template: each known placeholder in turn, wherever it stands.</summary>
    public static string Fill(string template, ReadOnlySpan<(string Name, string Value)> placeholders)
    {
        foreach (var (name, value) in placeholders)
        {
            if (!template.Contains(':', StringComparison.Ordinal))
            {
                break;
            }

            template = template.Replace(":" + name, UrlEscape.EscapePath(value), StringComparison.Ordinal);
        }

        return template;
    }

    /// <summary>Adds the leading slash, takes <c>..</c> and <c>./</c> out and squeezes slashes: no URL can climb.</summary>
    public static string Sanitize(string url)
    {
        var path = ("/" + url).Replace("..", "/", StringComparison.Ordinal).Replace("./", "", StringComparison.Ordinal);
        var squeezed = new StringBuilder(path.Length);
        foreach (var c in path)
        {
            if (c != '/' || squeezed.Length == 0 || squeezed[^1] != '/')
            {
                squeezed.Append(c);
            }
        }

        return squeezed.ToString();
    }
}
