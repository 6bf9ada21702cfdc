using System.Globalization;
using System.Text;

namespace JekyllNet.Toml;

/// <summary>Reads the four kinds of strings.</summary>
internal static class TomlStrings
{
    /// <summary>Reads the string that begins with the quote at the cursor.</summary>
    /// <exception cref="TomlException">It does not end, or has an unknown escape.</exception>
    public static string Read(TomlCursor cursor)
    {
        var quote = cursor.Current;
        if (cursor.TryTake(new string(quote, 3)))
        {
            cursor.TryTake("\n");
            return ReadTo(cursor, new string(quote, 3), isEscaped: quote == '"');
        }

        cursor.Take();
        return ReadTo(cursor, quote.ToString(), isEscaped: quote == '"');
    }

    private static string ReadTo(TomlCursor cursor, string end, bool isEscaped)
    {
        var value = new StringBuilder();
        while (!cursor.TryTake(end))
        {
            if (cursor.IsAtEnd || (cursor.Current == '\n' && end.Length == 1))
            {
                throw cursor.Error("The string does not end.");
            }

            var c = cursor.Take();
            if (c == '\\' && isEscaped)
            {
                AppendEscape(cursor, value);
            }
            else
            {
                value.Append(c);
            }
        }

        // Up to two quotes may stand right before the three that end the string.
        for (var i = 0; end.Length == 3 && i < 2 && cursor.TryTake(end[..1]); i++)
        {
            value.Append(end[0]);
        }

        return value.ToString();
    }

    private static void AppendEscape(TomlCursor cursor, StringBuilder value)
    {
        var c = cursor.Take();
        switch (c)
        {
            case 'b':
                value.Append('\b');
                break;
            case 't':
                value.Append('\t');
                break;
            case 'n':
                value.Append('\n');
                break;
            case 'f':
                value.Append('\f');
                break;
            case 'r':
                value.Append('\r');
                break;
            case '"' or '\\':
                value.Append(c);
                break;
            case 'u' or 'U':
                value.Append(ReadRune(cursor, c == 'u' ? 4 : 8));
                break;
            case ' ' or '\t' or '\n':
                // A line that ends in a backslash goes on with the next word.
                cursor.TakeWhile(static b => b is ' ' or '\t' or '\n');
                break;
            default:
                throw cursor.Error($"There is no escape '\\{c}'.");
        }
    }

    private static Rune ReadRune(TomlCursor cursor, int digits)
    {
        var text = string.Concat(Enumerable.Range(0, digits).Select(_ => cursor.Take()));
        return int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
            ? new Rune(code)
            : throw cursor.Error($"'{text}' is no character.");
    }
}
