using System.Globalization;
using System.Net;
using JekyllNet.IO;
using JekyllNet.Migration.Comparison;

namespace JekyllNet.Migration.Reports;

/// <summary>Writes a comparison as one HTML file that needs nothing else: examples side by side, with a filter by class.</summary>
public static class HtmlReport
{
    // A longer list is folded, so that what differs is not far down.
    private const int MostOpen = 20;

    /// <summary>Writes the whole document.</summary>
    public static void Write(TextWriter output, SiteComparison comparison)
    {
        output.Write(HtmlFrame.Begin("Site comparison", Asset("report.css")));
        WriteHead(output, comparison);
        WritePaths(output, "Missing", comparison.Missing);
        WritePaths(output, "Extra", comparison.Extra);
        if (comparison.Differing.Count > 0)
        {
            WriteFilter(output, comparison.Differing);
            output.Write("<h2>By probable cause</h2>\n");
            foreach (var group in comparison.Groups)
            {
                WriteGroup(output, group);
            }

            WritePages(output, comparison.Differing);
        }

        output.Write("<script>\n");
        output.Write(Asset("report.js"));
        output.Write("</script>\n" + HtmlFrame.End);
    }

    private static void WriteHead(TextWriter output, SiteComparison comparison)
    {
        output.Write($"<h1>{(comparison.IsEqual ? "The sites are equal" : "The sites differ")}</h1>\n");
        output.Write($"<p class=\"where\">{Escape(comparison.OldFolder)} → {Escape(comparison.NewFolder)}</p>\n<ul class=\"sums\">\n");
        WriteSum(output, comparison.Equal, "equal");
        WriteSum(output, comparison.Volatile, "equal but for volatile fields");
        WriteSum(output, comparison.Differing.Count, "differ");
        WriteSum(output, comparison.Missing.Count, "missing");
        WriteSum(output, comparison.Extra.Count, "extra");
        output.Write("</ul>\n");
    }

    private static void WriteSum(TextWriter output, int count, string what) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<li><b>{count}</b>{what}</li>\n"));

    private static void WritePaths(TextWriter output, string title, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            return;
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"<details{(paths.Count > MostOpen ? "" : " open")}>\n<summary>{title}: {paths.Count}</summary>\n<ol class=\"paths\">\n"));
        foreach (var path in paths)
        {
            output.Write($"<li>/{Escape(path)}</li>\n");
        }

        output.Write("</ol>\n</details>\n");
    }

    private static void WriteFilter(TextWriter output, IReadOnlyList<PageDifference> pages)
    {
        output.Write("<h2>Show</h2>\n<fieldset>\n");
        foreach (var (flag, name) in ClassNames.All)
        {
            var count = pages.Count(p => p.Classes.HasFlag(flag));
            if (count > 0)
            {
                output.Write(string.Create(
                    CultureInfo.InvariantCulture, $"<label><input type=\"checkbox\" checked data-class=\"{name}\"> {name} ({count})</label>\n"));
            }
        }

        output.Write("</fieldset>\n");
    }

    private static void WriteGroup(TextWriter output, DifferenceGroup group)
    {
        var example = group.Example;
        var name = ClassNames.Single(group.Class);
        var place = example.OldLine == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", line {example.OldLine} → {example.NewLine}");
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<article data-classes=\"{name}\">\n<header><b>{name}</b> {Escape(group.Cause)}: {group.Pages} page{(group.Pages == 1 ? "" : "s")} <span>/{Escape(example.Path)}{place}</span></header>\n"));
        var (old, other) = MarkedSources.Of(example.Old, example.New, showsSpace: group.Class == DifferenceClasses.Whitespace);
        output.Write($"<div class=\"sides\"><pre class=\"old\">{old}</pre><pre class=\"new\">{other}</pre></div>\n</article>\n");
    }

    private static void WritePages(TextWriter output, IReadOnlyList<PageDifference> pages)
    {
        output.Write("<h2>Pages that differ</h2>\n<table>\n");
        foreach (var page in pages)
        {
            var classes = ClassNames.Of(page.Classes).ToArray();
            output.Write($"<tr data-classes=\"{string.Join(',', classes)}\"><td>/{Escape(page.Path)}</td><td>{string.Join(", ", classes)}</td></tr>\n");
        }

        output.Write("</table>\n");
    }

    private static string Asset(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
