using System.Text;
using YamlDotNet.Core;

namespace JekyllNet.Yaml.Syntax;

/// <summary>Reads scalars in single or double quotes. Lines that continue one may begin anywhere.</summary>
internal static class QuotedScalarScanner
{
    private const string ScanContext = "while scanning a quoted scalar";
    private const string ParseContext = "while parsing a quoted scalar";

    /// <summary>Reads one.</summary>
    /// <param name="cursor">Stands at its opening quote.</param>
    /// <param name="text">Empty, to collect its text in; left empty.</param>
    /// <param name="blanks">Empty; left empty.</param>
    public static YamlToken Scan(YamlCursor cursor, StringBuilder text, LineFolder blanks)
    {
        var start = cursor.Mark;
        var quote = cursor.Current;
        cursor.Skip();
        while (true)
        {
            if (cursor.IsAtDocumentIndicator)
            {
                throw new YamlProblem("found unexpected document indicator", ScanContext, start);
            }

            if (cursor.IsAtEnd)
            {
                throw new YamlProblem("found unexpected end of stream", ScanContext, start);
            }

            ReadWord(cursor, quote, text, blanks, start);
            if (cursor.Current == quote)
            {
                break;
            }

            while (cursor.IsBlank || cursor.IsBreak)
            {
                blanks.Read(cursor);
            }

            blanks.FlushTo(text);
        }

        cursor.Skip();
        var style = quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        var token = new YamlToken(YamlTokenKind.Scalar, start, text.ToString(), Style: style);
        text.Clear();
        return token;
    }

    private static void ReadWord(YamlCursor cursor, char quote, StringBuilder text, LineFolder blanks, YamlMark start)
    {
        while (!cursor.IsBlankOrEnd)
        {
            if (cursor.Current == quote)
            {
                if (quote != '\'' || cursor.Peek(1) != quote)
                {
                    return;
                }

                text.Append('\'');
                cursor.Skip(2);
            }
            else if (quote == '"' && cursor.Current == '\\')
            {
                cursor.Skip();
                if (cursor.IsBreak)
                {
                    cursor.SkipLine();
                    blanks.Escape();
                    return;
                }

                ReadEscape(cursor, text, start);
            }
            else
            {
                cursor.ReadWord(text);
            }
        }
    }

    private static void ReadEscape(YamlCursor cursor, StringBuilder text, YamlMark start)
    {
        var letter = cursor.Current;
        switch (letter)
        {
            case 'x' or 'u' or 'U':
                cursor.Skip();
                text.Append(ReadCodePoint(cursor, letter == 'x' ? 2 : letter == 'u' ? 4 : 8, start));
                return;
            case 'N':
                text.Append('\u0085');
                break;
            case '_':
                text.Append('\u00A0');
                break;
            case 'L':
                text.Append('\u2028');
                break;
            case 'P':
                text.Append('\u2029');
                break;
            default:
                const string Letters = "0abt\tnvfre \"/\\";
                const string Meanings = "\0\a\b\t\t\n\v\f\r\u001B \"/\\";
                var found = cursor.IsAtEnd ? -1 : Letters.IndexOf(letter, StringComparison.Ordinal);
                text.Append(found >= 0 ? Meanings[found] : throw new YamlProblem("found unknown escape character", ParseContext, start));
                break;
        }

        cursor.Skip();
    }

    private static string ReadCodePoint(YamlCursor cursor, int digits, YamlMark start)
    {
        var value = 0L;
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(cursor.Current))
            {
                throw new YamlProblem("did not find expected hexdecimal number", ParseContext, start);
            }

            value = (value * 16) + Convert.ToInt32(cursor.Current.ToString(), 16);
            cursor.Skip();
        }

        return value <= 0x10FFFF && Rune.IsValid((int)value)
            ? new Rune((int)value).ToString()
            : throw new YamlProblem("found invalid Unicode character escape code", ParseContext, start);
    }
}
