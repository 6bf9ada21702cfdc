using JekyllNet.Diagnostics;
using JekyllNet.IO;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Double braces in fenced code that Liquid takes for its own, and so eats.</summary>
internal sealed class CodeBracesCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        foreach (var text in site.Texts.Where(t => SitePath.Extension(t.Path) is ".md" or ".markdown" or ".mkd"))
        {
            if (FrontMatterLine.Find(text, "render_with_liquid") is ("false", _))
            {
                continue;
            }

            foreach (var line in EatenLines(text))
            {
                yield return new Finding(
                    FindingCategory.Liquid,
                    Diagnostic.Info(
                        FindingId.BracesInCode, "Double braces in a code block are rendered as Liquid, as in Jekyll.", new SourceLocation(text.Path, line)),
                    Remedies.For(FindingId.BracesInCode));
            }
        }
    }

    private static IEnumerable<int> EatenLines(SourceText text)
    {
        string? fence = null;
        var isRaw = false;
        for (var i = text.FrontMatterLines; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i].AsSpan().TrimStart();
            isRaw = line.Contains("{% raw %}", StringComparison.Ordinal) || (isRaw && !line.Contains("{% endraw %}", StringComparison.Ordinal));
            if (line.StartsWith("```") || line.StartsWith("~~~"))
            {
                var mark = line[..3].ToString();
                fence = fence is null ? mark : fence == mark ? null : fence;
            }
            else if (fence is not null && !isRaw && line.Contains("{{", StringComparison.Ordinal))
            {
                yield return i + 1;
            }
        }
    }
}
