using System.Globalization;
using System.Text;
using Markdig.Syntax;

namespace JekyllNet.Plugins.CommonMark;

/// <summary>The renderer of GitHub Pages: headings have ids made of their HTML, code of unknown languages is not highlighted.</summary>
internal sealed class GitHubPagesRenderer(CommonMarkSettings settings, Func<string, string, string?> highlight)
    : CommonMarkRenderer(settings, highlight)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    protected override void WriteHeading(HeadingBlock block)
    {
        EnsureLine();
        var content = InlinesAside(block.Inline);
        var level = block.Level.ToString(CultureInfo.InvariantCulture);
        Write($"<h{level}{Position(block)} id=\"{UniqueId(content)}\">{content}</h{level}>");
        EnsureLine();
    }

    protected override void WriteCode(CodeBlock block)
    {
        var info = block is FencedCodeBlock { Info.Length: > 0 } fenced ? fenced.Info.Split(',')[0] : null;
        var code = CodeOf(block);
        if (info is not null && Highlighted(code, info) is { } coloured)
        {
            EnsureLine();
            Write($"<div class=\"language-{info} highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>{coloured}</code></pre></div></div>");
            EnsureLine();
            return;
        }

        Write($"<pre{Position(block)}");
        Write(info is null ? "><code>" : Settings.PreLanguage ? $" lang=\"{info}\"><code>" : $"><code class=\"language-{info}\">");
        Write(LinkText.EscapeHtml(code));
        Write("</code></pre>");
    }

    private string UniqueId(string content)
    {
        var id = IdOf(content);
        if (id.Length == 0)
        {
            id = "section";
        }

        if (!_ids.TryGetValue(id, out var count))
        {
            _ids[id] = 0;
            return id;
        }

        _ids[id] = count + 1;
        return $"{id}-{(count + 1).ToString(CultureInfo.InvariantCulture)}";
    }

    // What comes before the first letter of a line is left out.
    private static string IdOf(string content)
    {
        var result = new StringBuilder(content.Length);
        foreach (var line in content.Split('\n'))
        {
            var start = 0;
            while (start < line.Length && !char.IsAsciiLetter(line[start]))
            {
                start++;
            }

            foreach (var c in line.AsSpan(start))
            {
                if (char.IsAsciiLetterOrDigit(c) || c is ' ' or '-')
                {
                    result.Append(c == ' ' ? '-' : char.ToLowerInvariant(c));
                }
            }
        }

        return result.ToString();
    }
}
