using System.Globalization;
using System.Text;

namespace JekyllNet.AspNetCore.LiveReload;

/// <summary>Puts the script that reloads a page into the page.</summary>
internal static class LiveReloadScript
{
    /// <summary>The page with the script right behind its opening <c>head</c> tag; at its end where there is none.</summary>
    public static byte[] Insert(byte[] html, string scriptPath, ReloadOptions options)
    {
        var script = Encoding.UTF8.GetBytes($"<script src=\"{scriptPath}\"{Attributes(options)} defer></script>");
        var at = EndOfHeadTag(html);
        var result = new byte[html.Length + script.Length];
        html.AsSpan(0, at).CopyTo(result);
        script.CopyTo(result, at);
        html.AsSpan(at).CopyTo(result.AsSpan(at + script.Length));
        return result;
    }

    private static int EndOfHeadTag(ReadOnlySpan<byte> html)
    {
        var from = 0;
        while (html[from..].IndexOf((byte)'<') is >= 0 and var next)
        {
            from += next;
            var rest = html[from..];
            if (rest.Length > 5 && Ascii.EqualsIgnoreCase(rest[..5], "<head"u8) && rest[5] is (byte)'>' or (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r')
            {
                var close = rest.IndexOf((byte)'>');
                return close < 0 ? html.Length : from + close + 1;
            }

            from++;
        }

        // In front of a doctype it would change how the page looks.
        return html.Length;
    }

    private static string Attributes(ReloadOptions options)
    {
        var attributes = new StringBuilder();
        Add("port", options.Port);
        Add("min-delay", options.MinimumDelay > TimeSpan.Zero ? options.MinimumDelay.TotalMilliseconds : null);
        Add("max-delay", options.MaximumDelay?.TotalMilliseconds);
        return attributes.ToString();

        void Add(string name, double? value)
        {
            if (value is { } number)
            {
                attributes.Append(CultureInfo.InvariantCulture, $" data-{name}=\"{number:0}\"");
            }
        }
    }
}
