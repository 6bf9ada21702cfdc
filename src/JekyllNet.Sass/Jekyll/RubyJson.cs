using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JekyllNet.Sass.Jekyll;

/// <summary>Writes JSON as Ruby's <c>JSON.generate</c> does: compact, and nothing escaped that need not be.</summary>
internal static class RubyJson
{
    public static void Write(StringBuilder text, JsonElement value)
    {
        var separator = "";
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var property in value.EnumerateObject())
                {
                    text.Append(separator);
                    WriteString(text, property.Name);
                    text.Append(':');
                    Write(text, property.Value);
                    separator = ",";
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in value.EnumerateArray())
                {
                    text.Append(separator);
                    Write(text, item);
                    separator = ",";
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                WriteString(text, value.GetString() ?? "");
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    public static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case < ' ':
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
