using System.Text.Json;
using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;
using JekyllNet.Migration.Reports;

namespace JekyllNet.Migration.Tests.Checking;

public sealed class CheckReportTests
{
    private static readonly SiteCheck Check = new()
    {
        Source = "/site",
        Builds = true,
        Findings =
        [
            new Finding(FindingCategory.Plugins, Diagnostic.Info(FindingId.PluginBuiltIn, "The plugin 'jekyll-feed' is built in.")),
            new Finding(
                FindingCategory.Links, Diagnostic.Warning(FindingId.LinkBroken, "'x' leads nowhere.", new SourceLocation("a b.html", 3, 4)), "Mend it."),
            new Finding(FindingCategory.Links, Diagnostic.Warning(FindingId.LinkBroken, "'y' leads nowhere.", new SourceLocation("c.html", 1)), "Mend it."),
        ],
    };

    [Fact]
    public void The_text_is_grouped_and_summed_up()
    {
        using var text = new StringWriter { NewLine = "\n" };

        CheckTextReport.Write(text, Check, isColoured: false);

        Assert.Equal(
            """
            Plugins
              remark JN9001: The plugin 'jekyll-feed' is built in.

            Links
              a b.html(3,4): warning JN9009: 'x' leads nowhere.
              c.html(1): warning JN9009: 'y' leads nowhere.
                JN9009: Mend it.

            The site builds: 0 errors, 2 warnings, 1 remarks

            """.ReplaceLineEndings("\n"),
            text.ToString());
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        using var text = new StringWriter();

        CheckTextReport.Write(text, Check, isColoured: true);

        Assert.Contains("\e[33mwarning\e[0m JN9009", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_can_be_read_back()
    {
        using var json = Read(CheckJsonReport.Write);

        var finding = json.RootElement.GetProperty("findings")[1];
        Assert.Equal("JN9009", finding.GetProperty("id").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal(3, finding.GetProperty("line").GetInt32());
    }

    [Fact]
    public void The_sarif_names_rules_and_places()
    {
        using var json = Read(CheckSarifReport.Write);

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal(["JN9001", "JN9009"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        var result = run.GetProperty("results")[1];
        Assert.Equal("warning", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("a%20b.html", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(4, place.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.Equal("note", run.GetProperty("results")[0].GetProperty("level").GetString());
    }

    private static JsonDocument Read(Action<TextWriter, SiteCheck> write)
    {
        using var text = new StringWriter();
        write(text, Check);
        return JsonDocument.Parse(text.ToString());
    }
}
