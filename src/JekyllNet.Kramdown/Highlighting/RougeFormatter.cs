using System.Text;
using JekyllNet.Highlighting;

namespace JekyllNet.Kramdown;

/// <summary>Puts tokens into the elements that Rouge's default formatter makes.</summary>
internal static class RougeFormatter
{
    public static string Wrap(string tokens, string code, HighlightSettings settings)
    {
        if (settings.Text("formatter") is { } name && name != "HTMLLegacy" && IsConstant(name))
        {
            return tokens;
        }

        if (settings.IsOn("line_numbers"))
        {
            tokens = Table(tokens, code, settings);
        }

        if (!settings.IsOnByDefault("wrap"))
        {
            return tokens;
        }

        return $"<div class=\"highlight\"><pre class=\"{settings.Text("css_class") ?? "highlight"}\"><code>{tokens}</code></pre></div>";
    }

    private static bool IsConstant(string name) =>
        char.IsAsciiLetterUpper(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static string Table(string tokens, string code, HighlightSettings settings)
    {
        var first = settings.Number("start_line", 1);
        var lines = code.AsSpan().Count('\n');
        if (!code.EndsWith('\n'))
        {
            lines++;
            tokens += "\n";
        }

        var format = settings.TextOr("line_format", "%i");
        var numbers = new StringBuilder();
        for (var line = first; line < first + lines; line++)
        {
            LineNumberFormat.Append(format, line, numbers);
            numbers.Append('\n');
        }

        if (lines == 0)
        {
            numbers.Append('\n');
        }

        var table = settings.TextOr("table_class", "rouge-table");
        var gutter = settings.TextOr("gutter_class", "rouge-gutter");
        var body = settings.TextOr("code_class", "rouge-code");
        return $"<table class=\"{table}\"><tbody><tr><td class=\"{gutter} gl\"><pre class=\"lineno\">{numbers}</pre></td>"
            + $"<td class=\"{body}\"><pre>{tokens}</pre></td></tr></tbody></table>";
    }
}
