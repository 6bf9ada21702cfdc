using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Writes code with its spaces and tabs made visible, as the class <c>show-whitespaces</c> asks.</summary>
internal static class VisibleSpaces
{
    public static void Write(HtmlBuffer output, ReadOnlySpan<char> code)
    {
        for (var at = 0; at < code.Length;)
        {
            var end = at;
            while (end < code.Length && Chars.IsIndent(code[end]))
            {
                end++;
            }

            if (end > at)
            {
                var suffix = at == 0 || code[at - 1] == '\n' ? "-l" : end == code.Length || code[end] == '\n' ? "-r" : "";
                foreach (var c in code[at..end])
                {
                    output.Write(c == '\t' ? $"<span class=\"ws-tab{suffix}\">\t</span>" : $"<span class=\"ws-space{suffix}\">&#8901;</span>");
                }

                at = end;
                continue;
            }

            while (end < code.Length && !Chars.IsIndent(code[end]))
            {
                end++;
            }

            HtmlEscape.All(output, code[at..end]);
            at = end;
        }
    }
}
