using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Migration.Checking.Templates;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Double braces in code that Liquid takes for an output of its own, of a variable that nobody has, and so eats.</summary>
internal sealed class CodeBracesCheck : ISiteCheck
{
    // What Jekyll gives templates. An output of these in code is meant.
    private static readonly string[] Given =
        ["site", "page", "layout", "content", "include", "paginator", "theme", "jekyll", "forloop", "tablerowloop", "seo_tag", "highlighter_prefix", "highlighter_suffix"];

    private static readonly string[] Literals = ["true", "false", "nil", "null", "empty", "blank"];

    public IEnumerable<Finding> Find(CheckedSite site)
    {
        var markdown = site.Configuration.MarkdownExt.Split(',').Select(e => "." + e).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // An include's variables are its page's too.
        var included = site.Uses.Parts.Where(p => !p.Text.IsItem).Select(Assigned).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
        foreach (var parts in site.Uses.Parts.Where(p => p.Text.IsItem).GroupBy(p => p.Text))
        {
            var regions = CodeRegions.In(parts.Key, markdown.Contains(SitePath.Extension(parts.Key.Path)));
            var assigned = parts.Select(Assigned).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
            foreach (var part in parts.Where(p => p.IsOutput && regions.Contains(p.Line, p.Column)))
            {
                var name = FirstWord(part.Markup.TrimStart('-').TrimStart());
                if (name.Length == 0 ? IsLiteral(part.Markup) : Given.Contains(name) || Literals.Contains(name) || assigned.Contains(name) || included.Contains(name))
                {
                    continue;
                }

                yield return Finding.Of(FindingCategory.Liquid, Diagnostic.Warning(
                    FindingId.BracesInCode, $"Double braces in code are taken for Liquid, as in Jekyll, and '{name}' is no variable: nothing is left of them.", part.Location));
            }
        }
    }

    // {{ "text" | filter }} is Liquid on purpose.
    private static bool IsLiteral(string markup) => markup.TrimStart('-').TrimStart() is ['"' or '\'' or (>= '0' and <= '9'), ..];

    private static string Assigned(TemplatePart part) => part.Tag switch
    {
        "assign" or "capture" or "for" or "tablerow" or "increment" or "decrement" => FirstWord(part.Markup),
        _ => "",
    };

    private static string FirstWord(string markup)
    {
        var end = 0;
        while (end < markup.Length && (char.IsAsciiLetterOrDigit(markup[end]) || markup[end] is '_' or '-'))
        {
            end++;
        }

        return markup[..end] is [(>= '0' and <= '9'), ..] ? "" : markup[..end].TrimEnd('-');
    }
}
