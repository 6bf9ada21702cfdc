using System.Net;
using System.Text;

namespace JekyllNet.Plugins.Html;

/// <summary>Reads names, values, references and comments off an HTML text, as libxml2's HTML parser does.</summary>
internal sealed class HtmlScanner(string text)
{
    // libxml2 reads names into a buffer of this size; what follows is read as something else.
    private const int LongestName = 100;

    // No name of HTML 4 is longer ("thetasym").
    private const int LongestEntityName = 8;

    // libxml2 ends a text at a NUL or reads it as a space, depending on where it stands.
    private readonly string _text = text.Replace('\0', ' ');

    public int At { get; private set; }

    public bool IsAtEnd => At >= _text.Length;

    /// <summary>Whether anything was read that is not well-formed.</summary>
    public bool HasErrors { get; set; }

    /// <summary>The character here, or NUL at the end.</summary>
    public char Current => Peek(0);

    public char Peek(int distance) => At + distance < _text.Length ? _text[At + distance] : '\0';

    public bool StartsWith(string word) => _text.AsSpan(At).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    public void Skip(int count) => At = Math.Min(_text.Length, At + count);

    public void SkipBlanks()
    {
        while (HtmlCharacters.IsBlank(Current))
        {
            At++;
        }
    }

    /// <summary>Goes on to the next such character, or to the end.</summary>
    public void SkipTo(char c)
    {
        var at = _text.IndexOf(c, At);
        At = at < 0 ? _text.Length : at;
    }

    /// <summary>Reads a tag's or an attribute's name, in small letters; <see langword="null"/> where there is none.</summary>
    public string? ReadName()
    {
        var name = NameAt(At, HtmlCharacters.IsInName);
        if (name is null || !HtmlCharacters.StartsName(Current))
        {
            return null;
        }

        At += name.Length;
        return name;
    }

    /// <summary>The name behind the bracket of a start tag, without reading it: a dot ends it, unlike when it is read.</summary>
    public string? PeekTagName() =>
        char.IsAsciiLetter(Peek(1)) || Peek(1) is '_' or ':' ? NameAt(At + 1, static c => c != '.' && HtmlCharacters.IsInName(c)) : null;

    /// <summary>Reads to the next tag or reference.</summary>
    public ReadOnlySpan<char> ReadText()
    {
        var start = At;
        var length = _text.AsSpan(At).IndexOfAny('<', '&');
        At = length < 0 ? _text.Length : At + length;
        return _text.AsSpan(start, At - start);
    }

    /// <summary>Reads the content of a script or a style sheet: to the end tag that begins with its name.</summary>
    public ReadOnlySpan<char> ReadRawText(string element)
    {
        var start = At;
        while (true)
        {
            var next = _text.AsSpan(At).IndexOf("</", StringComparison.Ordinal);
            if (next < 0)
            {
                At = _text.Length;
                break;
            }

            At += next;
            if (_text.AsSpan(At + 2).StartsWith(element, StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            HasErrors = true;
            At += 2;
        }

        return _text.AsSpan(start, At - start);
    }

    /// <summary>Reads a comment with its marks; <see langword="null"/> where it has no end, which takes the rest of the text.</summary>
    public string? ReadComment()
    {
        var start = At + "<!--".Length;
        for (var at = start; at < _text.Length;)
        {
            var dashes = _text.AsSpan(at).IndexOf("--", StringComparison.Ordinal);
            if (dashes < 0)
            {
                break;
            }

            at += dashes;
            var behind = _text.AsSpan(at + 2);
            var length = behind.StartsWith(">", StringComparison.Ordinal) ? 1 : behind.StartsWith("!>", StringComparison.Ordinal) ? 2 : 0;
            if (length > 0)
            {
                HasErrors |= length == 2;
                At = at + 2 + length;
                return Allowed(_text.AsSpan(start, at - start));
            }

            at++;
        }

        HasErrors = true;
        At = _text.Length;
        return null;
    }

    /// <summary>Reads a processing instruction: its name and its content. Only its mark is read where it has no name.</summary>
    public (string Name, string? Content)? ReadInstruction()
    {
        At += 2;
        var end = EntityNameEnd();
        if (end == At || end == _text.Length)
        {
            HasErrors = true;
            return null;
        }

        var name = _text[At..end];
        At = end;
        if (Current == '>')
        {
            At++;
            return (name, null);
        }

        HasErrors |= !HtmlCharacters.IsBlank(Current);
        SkipBlanks();
        var start = At;
        SkipTo('>');
        if (IsAtEnd)
        {
            HasErrors = true;
            return null;
        }

        var content = Allowed(_text.AsSpan(start, At - start));
        At++;
        return (name, content);
    }

    /// <summary>Reads a document type, which is of no account inside a fragment.</summary>
    public void SkipDocumentType()
    {
        At += "<!DOCTYPE".Length;
        SkipTo('>');
        Skip(1);
    }

    /// <summary>Reads an attribute: its name and value. <see langword="null"/> where no name begins here.</summary>
    public HtmlAttribute? ReadAttribute()
    {
        if (ReadName() is not { } name)
        {
            HasErrors = true;
            return null;
        }

        SkipBlanks();
        if (Current != '=')
        {
            return new HtmlAttribute(name, null);
        }

        At++;
        SkipBlanks();
        if (Current is not ('"' or '\''))
        {
            return new HtmlAttribute(name, ReadValue('\0'));
        }

        var quote = Current;
        At++;
        var value = ReadValue(quote);
        HasErrors |= Current != quote;
        if (Current == quote)
        {
            At++;
        }

        return new HtmlAttribute(name, value);
    }

    /// <summary>Reads a reference from its ampersand on and adds what it stands for.</summary>
    /// <returns>Whether it stands for a character.</returns>
    public bool ReadReference(StringBuilder result)
    {
        if (Peek(1) == '#')
        {
            return ReadCharacterReference(result);
        }

        At++;
        var end = EntityNameEnd();
        var name = _text.AsSpan(At, end - At);
        if (name.Length == 0 || end == _text.Length)
        {
            HasErrors = true;
            result.Append('&');
            return true;
        }

        At = end;
        HasErrors |= Current != ';';
        if (Current == ';' && Resolve(name) is { } resolved)
        {
            At++;
            result.Append(resolved);
        }
        else
        {
            result.Append('&').Append(name);
        }

        return true;
    }

    private static string? Resolve(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestEntityName)
        {
            return null;
        }

        // The table of .NET is HTML 4's, as libxml2's is, with "apos" besides.
        var reference = $"&{name};";
        var resolved = WebUtility.HtmlDecode(reference);
        return resolved.Length == 1 ? resolved : null;
    }

    private static string Allowed(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        HtmlCharacters.AppendAllowed(result, text);
        return result.ToString();
    }

    private bool ReadCharacterReference(StringBuilder result)
    {
        var isHex = Peek(2) is 'x' or 'X';
        At += isHex ? 3 : 2;
        const int TooLarge = 0x110000;
        var value = 0;
        for (; isHex ? char.IsAsciiHexDigit(Current) : char.IsAsciiDigit(Current); At++)
        {
            if (value < TooLarge)
            {
                value = isHex ? (value * 16) + Convert.ToInt32(Current.ToString(), 16) : (value * 10) + (Current - '0');
            }
        }

        if (Current == ';')
        {
            At++;
        }
        else
        {
            HasErrors = true;
        }

        if (!Rune.IsValid(value) || (value <= char.MaxValue && !HtmlCharacters.IsAllowed((char)value)))
        {
            HasErrors = true;
            return false;
        }

        result.Append(new Rune(value));
        return true;
    }

    // A value is cut off at a reference to a character that is not allowed.
    private string ReadValue(char quote)
    {
        var value = new StringBuilder();
        var isCut = false;
        var length = 0;
        while (!IsAtEnd && Current != quote)
        {
            var c = Current;
            if (quote == '\0' && (c == '>' || HtmlCharacters.IsBlank(c)))
            {
                break;
            }

            if (c != '&')
            {
                value.Append(c);
                At++;
            }
            else if (!ReadReference(value) && !isCut)
            {
                isCut = true;
                length = value.Length;
            }
        }

        return isCut ? value.ToString(0, length) : value.ToString();
    }

    private int EntityNameEnd()
    {
        var end = At;
        if (end < _text.Length && (char.IsLetter(_text[end]) || _text[end] is '_' or ':'))
        {
            while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] is '_' or ':' or '-' or '.'))
            {
                end++;
            }
        }

        return end;
    }

    private string? NameAt(int start, Func<char, bool> isInName)
    {
        var end = start;
        while (end < _text.Length && end - start < LongestName && isInName(_text[end]))
        {
            end++;
        }

        return end == start ? null : _text[start..end].ToLowerInvariant();
    }
}
