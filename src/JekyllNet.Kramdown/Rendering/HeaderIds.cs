using System.Globalization;
using System.Text;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>kramdown's ids for headers that have none when they are written.</summary>
internal sealed class HeaderIds
{
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    public string Create(string text, string prefix)
    {
        var id = Basic(text);
        id = id.Length == 0 ? "section" : id;
        if (used.TryGetValue(id, out var count))
        {
            used[id] = count + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{id}-{count + 1}");
        }
        else
        {
            used[id] = 0;
        }

        return prefix + id;
    }

    /// <summary>ASCII letters, digits and dashes only; whatever comes before a line's first letter is left out.</summary>
    public static string Basic(string text)
    {
        var id = new StringBuilder(text.Length);
        var skipping = true;
        foreach (var c in text)
        {
            if (c == '\n')
            {
                skipping = true;
            }
            else if (char.IsAsciiLetter(c))
            {
                skipping = false;
                id.Append(char.ToLowerInvariant(c));
            }
            else if (!skipping && (char.IsAsciiDigit(c) || c is ' ' or '-'))
            {
                id.Append(c == ' ' ? '-' : c);
            }
        }

        return id.ToString();
    }
}
