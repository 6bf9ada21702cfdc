using System.Globalization;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Templating.Tags;

/// <summary>The markup of a <c>highlight</c> tag: a language, then <c>name</c>, <c>name=word</c> or <c>name="1 2 3"</c>.</summary>
internal sealed class HighlightOptions
{
    private readonly string? _marked;
    private readonly bool _isMarkedList;

    private HighlightOptions(string language, bool lineNumbers, string? marked, bool isMarkedList)
    {
        Language = language;
        LineNumbers = lineNumbers;
        _marked = marked;
        _isMarkedList = isMarkedList;
    }

    /// <summary>The language, in lower case.</summary>
    public string Language { get; }

    /// <summary>Whether <c>linenos</c> is there, with whatever value.</summary>
    public bool LineNumbers { get; }

    /// <summary>Reads markup without white space around it; <see langword="null"/> where it is malformed.</summary>
    /// <remarks>The pattern that Jekyll uses looks at lines: markup of several is well-formed if one of them is.</remarks>
    public static HighlightOptions? Parse(string markup)
    {
        for (var start = 0; start >= 0; start = markup.IndexOf('\n', start) is var line && line >= 0 ? line + 1 : -1)
        {
            var i = start;
            while (i < markup.Length && (char.IsAsciiLetterOrDigit(markup[i]) || markup[i] is '.' or '+' or '#' or '_' or '-'))
            {
                i++;
            }

            if (i > start && ParseOptions(markup[start..i].ToLowerInvariant(), markup, i) is { } options)
            {
                return options;
            }
        }

        return null;
    }

    /// <summary>The lines of <c>mark_lines</c>; <see langword="null"/> where it is not there.</summary>
    /// <exception cref="LiquidRenderException">Its value is not in double quotes.</exception>
    public IReadOnlyList<int>? MarkedLines()
    {
        if (_marked is null)
        {
            return null;
        }

        if (!_isMarkedList)
        {
            throw new LiquidRenderException("Syntax Error for mark_lines declaration. Expected a double-quoted list of integers.", "SyntaxError");
        }

        return [.. _marked.Split([' ', '\t', '\n', '\v', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue)];
    }

    private static HighlightOptions? ParseOptions(string language, string markup, int i)
    {
        HighlightOptions? longest = null;
        string? marked = null;
        var lineNumbers = false;
        var isList = false;
        while (true)
        {
            if (i == markup.Length || markup[i] == '\n')
            {
                longest = new HighlightOptions(language, lineNumbers, marked, isList);
            }

            if (!TakeOption(markup, ref i, out var name, out var value, out var isQuoted))
            {
                return longest;
            }

            lineNumbers |= name == "linenos";
            if (name == "mark_lines")
            {
                (marked, isList) = (value, isQuoted);
            }
        }
    }

    private static bool TakeOption(string markup, ref int i, out string name, out string value, out bool isQuoted)
    {
        (name, value, isQuoted) = ("", "", false);
        var start = i;
        while (start < markup.Length && RubyString.IsSpace(markup[start]))
        {
            start++;
        }

        var end = SkipWord(markup, start);
        if (start == i || end == start)
        {
            return false;
        }

        name = markup[start..end];
        i = end;
        if (end == markup.Length || markup[end] != '=')
        {
            return true;
        }

        var valueEnd = SkipWord(markup, end + 1);
        if (valueEnd > end + 1)
        {
            value = markup[(end + 1)..valueEnd];
            i = valueEnd;
            return true;
        }

        var close = end + 2 < markup.Length && markup[end + 1] == '"' ? markup.IndexOf('"', end + 2) : -1;
        if (close > 0 && IsNumberList(markup.AsSpan((end + 2)..close)))
        {
            (value, isQuoted) = (markup[(end + 2)..close], true);
            i = close + 1;
        }

        return true;
    }

    /// <summary>Whether numbers stand there, one blank between two.</summary>
    private static bool IsNumberList(ReadOnlySpan<char> text)
    {
        var digit = false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && !(digit && RubyString.IsSpace(c)))
            {
                return false;
            }

            digit = char.IsAsciiDigit(c);
        }

        return digit;
    }

    private static int SkipWord(string text, int i)
    {
        while (i < text.Length && RubyString.IsWord(text[i]))
        {
            i++;
        }

        return i;
    }
}
