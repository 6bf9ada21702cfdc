using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>A tag like <c>{::comment}</c>, <c>{::options key="value" /}</c> or <c>{:/comment}</c>.</summary>
/// <param name="Name">The extension's name; empty for a stop tag without one.</param>
/// <param name="IsStop">Whether it is a stop tag.</param>
/// <param name="IsClosed">Whether it has no body.</param>
/// <param name="OptionsStart">Where the options start.</param>
/// <param name="OptionsEnd">Where they end.</param>
/// <param name="End">Where the tag ends, or -1 when it is none.</param>
internal readonly record struct ExtensionTag(string Name, bool IsStop, bool IsClosed, int OptionsStart, int OptionsEnd, int End)
{
    private static readonly ExtensionTag None = new("", false, false, 0, 0, -1);

    public static ExtensionTag Read(string text, int open, int limit, Func<int, bool, (int Close, int End)> closingBrace)
    {
        if (open + 3 >= limit)
        {
            return None;
        }

        var name = open + 3;
        if (text[open + 2] == '/')
        {
            var stopEnd = AttributeNames.End(text, name, limit);
            return stopEnd < limit && text[stopEnd] == '}'
                ? new ExtensionTag(text[name..stopEnd], true, false, 0, 0, stopEnd + 1)
                : None;
        }

        var nameEnd = name;
        while (nameEnd < limit && Chars.IsAsciiWord(text[nameEnd]))
        {
            nameEnd++;
        }

        if (nameEnd == name || nameEnd >= limit || text[open + 2] != ':')
        {
            return None;
        }

        var (close, _) = text[nameEnd] == '}' ? (nameEnd, 0) : closingBrace(nameEnd, false);
        if (close < nameEnd || close >= limit)
        {
            return None;
        }

        var closed = close > nameEnd && text[close - 1] == '/';
        var optionsEnd = closed ? close - 1 : close;
        var valid = optionsEnd == nameEnd || Chars.IsSpace(text[nameEnd]);
        return valid ? new ExtensionTag(text[name..nameEnd], false, closed, nameEnd, optionsEnd, close + 1) : None;
    }

    /// <summary>The end of the stop tag of a name at a position, or -1.</summary>
    public static int StopEnd(string text, int position, int limit, string name)
    {
        var after = position + 3;
        if (after + name.Length < limit && text.AsSpan(after).StartsWith(name, StringComparison.Ordinal) && text[after + name.Length] == '}')
        {
            return after + name.Length + 1;
        }

        return after < limit && text[after] == '}' ? after + 1 : -1;
    }

    public static InlineAttributes ReadOptions(string text, ExtensionTag tag, ParseState state)
    {
        var options = new InlineAttributes();
        AttributeListParser.Parse(text.AsSpan(tag.OptionsStart, tag.OptionsEnd - tag.OptionsStart).TrimStart(" \t\n\r\f\v"), options, state);
        return options;
    }

    public static string InvalidStop(string name, int line) =>
        $"Invalid extension stop tag {(name.Length > 0 ? $"for '{name}' " : "")} found on line {line} - ignoring it";

    public static string MissingStop(string name, int line) => $"No stop tag for extension '{name}' found on line {line} - ignoring it";

    public static string InvalidName(string name, int line) => $"Invalid extension with name '{name}' specified on line {line} - ignoring it";
}
