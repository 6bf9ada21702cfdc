using System.Text;

namespace JekyllNet.Yaml.Syntax;

/// <summary>Reads tags, anchors, aliases and directives.</summary>
internal static class TagScanner
{
    private const string TagContext = "while scanning a tag";
    private const string DirectiveContext = "while scanning a directive";
    private const string VersionContext = "while scanning a %YAML directive";
    private const string TagDirectiveContext = "while scanning a %TAG directive";

    /// <summary>Reads an anchor or an alias; the cursor stands at its indicator.</summary>
    public static YamlToken ScanAnchor(YamlCursor cursor)
    {
        var start = cursor.Mark;
        var isAnchor = cursor.Current == '&';
        cursor.Skip();
        var name = ReadName(cursor);
        if (name.Length == 0 || !(cursor.IsBlankOrEnd || cursor.Current is '?' or ':' or ',' or ']' or '}' or '%' or '@' or '`'))
        {
            var context = isAnchor ? "while scanning an anchor" : "while scanning an alias";
            throw new YamlProblem("did not find expected alphabetic or numeric character", context, start);
        }

        return new YamlToken(isAnchor ? YamlTokenKind.Anchor : YamlTokenKind.Alias, start, name);
    }

    /// <summary>Reads a tag; the cursor stands at its <c>!</c>.</summary>
    public static YamlToken ScanTag(YamlCursor cursor, bool isInFlow)
    {
        var start = cursor.Mark;
        string handle;
        string suffix;
        if (cursor.Peek(1) == '<')
        {
            cursor.Skip(2);
            handle = "";
            suffix = ReadUri(cursor, "", true, false, start);
            if (cursor.Current != '>')
            {
                throw new YamlProblem("did not find the expected '>'", TagContext, start);
            }

            cursor.Skip();
        }
        else
        {
            handle = ReadHandle(cursor, false, start);
            if (handle.Length > 1 && handle[^1] == '!')
            {
                suffix = ReadUri(cursor, "", false, false, start);
            }
            else
            {
                suffix = ReadUri(cursor, handle, false, false, start);
                (handle, suffix) = suffix.Length == 0 ? ("", "!") : ("!", suffix);
            }
        }

        if (!cursor.IsBlankOrEnd && !(isInFlow && cursor.Current == ','))
        {
            throw new YamlProblem("did not find expected whitespace or line break", TagContext, start);
        }

        return new YamlToken(YamlTokenKind.Tag, start, handle, suffix);
    }

    /// <summary>Reads a directive with its line; the cursor stands at its <c>%</c>.</summary>
    public static YamlToken ScanDirective(YamlCursor cursor)
    {
        var start = cursor.Mark;
        cursor.Skip();
        var name = ReadName(cursor);
        if (name.Length == 0)
        {
            throw new YamlProblem("could not find expected directive name", DirectiveContext, start);
        }

        if (!cursor.IsBlankOrEnd)
        {
            throw new YamlProblem("found unexpected non-alphabetical character", DirectiveContext, start);
        }

        var token = name switch
        {
            "YAML" => ScanVersion(cursor, start),
            "TAG" => ScanPrefix(cursor, start),
            _ => throw new YamlProblem("found unknown directive name", DirectiveContext, start),
        };
        cursor.SkipBlanks();
        cursor.SkipComment();
        if (!cursor.IsBreakOrEnd)
        {
            throw new YamlProblem("did not find expected comment or line break", DirectiveContext, start);
        }

        cursor.SkipLine();
        return token;
    }

    private static YamlToken ScanVersion(YamlCursor cursor, YamlMark start)
    {
        cursor.SkipBlanks();
        var major = ReadNumber(cursor, start);
        if (cursor.Current != '.')
        {
            throw new YamlProblem("did not find expected digit or '.' character", VersionContext, start);
        }

        cursor.Skip();
        return new YamlToken(YamlTokenKind.VersionDirective, start, major + "." + ReadNumber(cursor, start));
    }

    private static string ReadNumber(YamlCursor cursor, YamlMark start)
    {
        var digits = new StringBuilder();
        while (char.IsAsciiDigit(cursor.Current))
        {
            cursor.Read(digits);
            if (digits.Length > 9)
            {
                throw new YamlProblem("found extremely long version number", VersionContext, start);
            }
        }

        return digits.Length > 0 ? digits.ToString() : throw new YamlProblem("did not find expected version number", VersionContext, start);
    }

    private static YamlToken ScanPrefix(YamlCursor cursor, YamlMark start)
    {
        cursor.SkipBlanks();
        var handle = ReadHandle(cursor, true, start);
        if (!cursor.IsBlank)
        {
            throw new YamlProblem("did not find expected whitespace", TagDirectiveContext, start);
        }

        cursor.SkipBlanks();
        var prefix = ReadUri(cursor, "", true, true, start);
        return cursor.IsBlankOrEnd
            ? new YamlToken(YamlTokenKind.TagDirective, start, handle, prefix)
            : throw new YamlProblem("did not find expected whitespace or line break", TagDirectiveContext, start);
    }

    private static string ReadName(YamlCursor cursor)
    {
        var name = new StringBuilder();
        while (YamlCharacters.IsNamePart(cursor.Current))
        {
            cursor.Read(name);
        }

        return name.ToString();
    }

    private static string ReadHandle(YamlCursor cursor, bool isDirective, YamlMark start)
    {
        if (cursor.Current != '!')
        {
            throw new YamlProblem("did not find expected '!'", isDirective ? DirectiveContext : TagContext, start);
        }

        cursor.Skip();
        var name = ReadName(cursor);
        if (cursor.Current == '!')
        {
            cursor.Skip();
            return "!" + name + "!";
        }

        return isDirective && name.Length > 0
            ? throw new YamlProblem("did not find expected '!'", "while parsing a tag directive", start)
            : "!" + name;
    }

    private static string ReadUri(YamlCursor cursor, string head, bool allowsFlowIndicators, bool isDirective, YamlMark start)
    {
        var uri = new StringBuilder(head.Length > 1 ? head[1..] : "");
        var length = head.Length;
        while (char.IsAsciiLetterOrDigit(cursor.Current) || IsUriMark(cursor.Current, allowsFlowIndicators))
        {
            if (cursor.Current == '%')
            {
                ReadEscapes(cursor, uri, isDirective, start);
            }
            else
            {
                cursor.Read(uri);
            }

            length++;
        }

        return length > 0
            ? uri.ToString()
            : throw new YamlProblem("did not find expected tag URI", isDirective ? "while parsing a %TAG directive" : "while parsing a tag", start);
    }

    /// <summary>Reads one character written as the octets of its UTF-8 form, each after a <c>%</c>.</summary>
    private static void ReadEscapes(YamlCursor cursor, StringBuilder uri, bool isDirective, YamlMark start)
    {
        var context = isDirective ? "while parsing a %TAG directive" : "while parsing a tag";
        Span<byte> octets = stackalloc byte[4];
        var count = 0;
        var expected = 1;
        while (count < expected)
        {
            if (cursor.Current != '%' || !char.IsAsciiHexDigit(cursor.Peek(1)) || !char.IsAsciiHexDigit(cursor.Peek(2)))
            {
                throw new YamlProblem("did not find URI escaped octet", context, start);
            }

            var octet = Convert.ToByte(string.Concat([cursor.Peek(1), cursor.Peek(2)]), 16);
            if (count == 0)
            {
                expected = octet switch
                {
                    < 0x80 => 1,
                    >= 0xC0 and < 0xE0 => 2,
                    >= 0xE0 and < 0xF0 => 3,
                    >= 0xF0 and < 0xF8 => 4,
                    _ => throw new YamlProblem("found an incorrect leading UTF-8 octet", context, start),
                };
            }
            else if ((octet & 0xC0) != 0x80)
            {
                throw new YamlProblem("found an incorrect trailing UTF-8 octet", context, start);
            }

            octets[count++] = octet;
            cursor.Skip(3);
        }

        uri.Append(Encoding.UTF8.GetString(octets[..count]));
    }

    private static bool IsUriMark(char c, bool allowsFlowIndicators) => c switch
    {
        '_' or '-' or ';' or '/' or '?' or ':' or '@' or '&' or '=' or '+' or '$' or '.' or '!' or '~' or '*' or '\'' or '(' or ')' or '%' => true,
        ',' or '[' or ']' => allowsFlowIndicators,
        _ => false,
    };
}
