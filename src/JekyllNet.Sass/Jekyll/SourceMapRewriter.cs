using System.Text;
using System.Text.Json;
using JekyllNet.Sass.Importing;

namespace JekyllNet.Sass.Jekyll;

/// <summary>Names the CSS file in a source map and makes its sources relative to the folder of the stylesheet.</summary>
internal static class SourceMapRewriter
{
    public static string Rewrite(string map, string stylesheetPath, string file)
    {
        using var document = JsonDocument.Parse(map);
        var own = FileUrl.FromPath(stylesheetPath);
        var text = new StringBuilder(map.Length + 64).Append('{');
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (property.NameEquals("file"u8))
            {
                continue;
            }

            RubyJson.WriteString(text, property.Name);
            text.Append(':');
            if (property.NameEquals("sources"u8))
            {
                WriteSources(text, property.Value, own);
            }
            else
            {
                RubyJson.Write(text, property.Value);
            }

            text.Append(',');
        }

        text.Append("\"file\":");
        RubyJson.WriteString(text, file);
        return text.Append('}').ToString();
    }

    private static void WriteSources(StringBuilder text, JsonElement sources, string own)
    {
        var root = Segments(own)[..^1];
        text.Append('[');
        var separator = "";
        foreach (var source in sources.EnumerateArray())
        {
            text.Append(separator);

            // Jekyll gives the compiler the stylesheet's URL with a ? or a # as it is; those of loaded files are the compiler's own.
            var url = source.GetString() ?? "";
            RubyJson.WriteString(text, url == own ? FileUrl.EncodeReference(Uri.UnescapeDataString(Segments(own)[^1])) : Relative(url, root));
            separator = ",";
        }

        text.Append(']');
    }

    private static string Relative(string source, string[] root)
    {
        if (!source.StartsWith("file:", StringComparison.Ordinal))
        {
            return source;
        }

        var segments = Segments(source);
        var common = 0;
        while (common < root.Length && common < segments.Length - 1 && root[common] == segments[common])
        {
            common++;
        }

        return string.Join('/', Enumerable.Repeat("..", root.Length - common).Concat(segments[common..]));
    }

    private static string[] Segments(string fileUrl) => fileUrl["file://".Length..].TrimStart('/').Split('/');
}
