using System.Buffers;
using System.Text;

namespace JekyllNet.Yaml.Syntax;

/// <summary>Walks through a text character by character, counting lines and columns as libyaml does.</summary>
internal sealed class YamlCursor(string text)
{
    private static readonly SearchValues<char> Ordinary =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./+=!@$%^&*()<>;|~`");

    private int _at;
    private int _index;

    /// <summary>The line, counted from 0.</summary>
    public int Line { get; private set; }

    /// <summary>The column, counted from 0, in characters rather than UTF-16 units.</summary>
    public int Column { get; private set; }

    /// <summary>The current place.</summary>
    public YamlMark Mark => new(_index, Line, Column);

    /// <summary>The current character; NUL at the end, which no text may hold.</summary>
    public char Current => _at < text.Length ? text[_at] : '\0';

    public bool IsAtEnd => _at >= text.Length;

    /// <summary>The character <paramref name="offset"/> units ahead.</summary>
    public char Peek(int offset) => _at + offset < text.Length ? text[_at + offset] : '\0';

    public bool IsBlank => Current is ' ' or '\t';

    public bool IsBreak => IsBreakAt(0);

    public bool IsBreakOrEnd => IsAtEnd || IsBreakAt(0);

    public bool IsBlankOrEnd => IsBlankOrEndAt(0);

    public bool IsBreakAt(int offset) => Peek(offset) is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether a blank, a line break or the end stands <paramref name="offset"/> units ahead.</summary>
    public bool IsBlankOrEndAt(int offset) => Peek(offset) is ' ' or '\t' or '\0' || IsBreakAt(offset);

    /// <summary>Whether a line <c>---</c> or <c>...</c> begins here.</summary>
    public bool IsAtDocumentIndicator =>
        Column == 0 && Current is '-' or '.' && Peek(1) == Current && Peek(2) == Current && IsBlankOrEndAt(3);

    /// <summary>Steps over one character that is no line break.</summary>
    public void Skip()
    {
        _at += char.IsHighSurrogate(Current) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        _index++;
        Column++;
    }

    public void Skip(int count)
    {
        for (; count > 0; count--)
        {
            Skip();
        }
    }

    /// <summary>Steps over blanks.</summary>
    public void SkipBlanks()
    {
        while (IsBlank)
        {
            Skip();
        }
    }

    /// <summary>Steps over a comment, if one begins here, up to the end of its line.</summary>
    public void SkipComment()
    {
        if (Current == '#')
        {
            while (!IsBreakOrEnd)
            {
                Skip();
            }
        }
    }

    /// <summary>Steps over a line break, if there is one.</summary>
    public void SkipLine()
    {
        if (!IsBreak)
        {
            return;
        }

        var length = Current == '\r' && Peek(1) == '\n' ? 2 : 1;
        _at += length;
        _index += length;
        Column = 0;
        Line++;
    }

    /// <summary>Appends one character and steps over it.</summary>
    public void Read(StringBuilder into)
    {
        var start = _at;
        Skip();
        into.Append(text, start, _at - start);
    }

    /// <summary>
    /// Appends the current character and, if it is an ordinary one of ASCII, all ordinary ones after it: no blank, no line break, nothing
    /// that has a meaning in any scalar.
    /// </summary>
    public void ReadWord(StringBuilder into)
    {
        var rest = text.AsSpan(_at);
        var length = rest.IndexOfAnyExcept(Ordinary);
        if (length < 0)
        {
            length = rest.Length;
        }

        if (length == 0)
        {
            Read(into);
            return;
        }

        into.Append(rest[..length]);
        _at += length;
        _index += length;
        Column += length;
    }

    /// <summary>Appends a line break, if there is one, and steps over it. All kinds become a line feed, but for the two Unicode separators.</summary>
    public void ReadLine(StringBuilder into)
    {
        if (IsBreak)
        {
            into.Append(Current is '\u2028' or '\u2029' ? Current : '\n');
            SkipLine();
        }
    }

    /// <summary>Moves to the start of a line after the last, as libyaml does at the end of a text that does not end in a line break.</summary>
    public void EndLine()
    {
        if (Column != 0)
        {
            Column = 0;
            Line++;
        }
    }
}
