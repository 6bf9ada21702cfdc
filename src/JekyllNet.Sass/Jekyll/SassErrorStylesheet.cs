using System.Globalization;
using System.Text;

namespace JekyllNet.Sass.Jekyll;

/// <summary>A stylesheet that shows an error at the top of every page: what <c>jekyll serve --livereload</c> gives a broken one.</summary>
public static class SassErrorStylesheet
{
    /// <summary>The stylesheet for an error.</summary>
    public static string For(SassException error) =>
        $$"""
        /* {{error.Excerpt.Replace("*/", "*\u2060/", StringComparison.Ordinal).Replace("\n", "\n * ", StringComparison.Ordinal)}} */

        body::before {
          position: static;
          display: block;
          padding: 1em;
          margin: 0 0 1em;
          border-width: 0 0 2px;
          border-bottom-style: solid;
          font-family: monospace, monospace;
          white-space: pre;
          content: {{Quoted(error.Excerpt)}};
        }

        """;

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 16).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                quoted.Append('\\').Append((char)rune.Value);
            }
            else if (rune.IsAscii && rune.Value >= ' ' && rune.Value != 0x7F)
            {
                quoted.Append((char)rune.Value);
            }
            else
            {
                // The blank ends the number, whatever follows it.
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
        }

        return quoted.Append('"').ToString();
    }
}
