using System.Text;
using CustomPlugin;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using Xunit;
using static JekyllNet.Plugins.Tests.PluginListTests;

namespace JekyllNet.Plugins.Tests;

/// <summary>The sample plugin, on a site that uses all of it.</summary>
public sealed class CustomPluginTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("_config.yml", "plugins: [recipes]\nrecipes: {unit: minutes}\n"),
        (
            "_posts/2024-01-02-soup.md",
            "---\ntitle: Soup\nauthor: Ann\nserves: 4\ningredients: [Leek, Salt]\n---\n"
            + "{{ 75 | minutes }}, {{ 20 | minutes: 'm' }}, {% portions page.serves %}, {{ page.ingredient_count }}, {{ cook }}\n\n"
            + "{% tip Hot %}Wait {{ 5 | minutes }}.{% endtip %}\n"),
        ("_posts/2024-01-03-salad.md", "---\ntitle: Salad\ningredients: [Salt]\n---\nToss.\n"),
        ("bread.recipe", "---\n---\nKnead\n{% if site.kitchen.open %}Sell{% else %}Bake on the {{ site.kitchen.place }}{% endif %}\n"),
        ("list.txt", "---\n---\n{{ site.data.ingredients | join: ', ' }} {{ site.kitchen | jsonify }}"),
    ];

    [Fact]
    public async Task EveryKindOfExtensionWorks()
    {
        var output = new MemoryOutputSink();

        var result = await Builder(Source(Files), output).AddAvailablePlugins(new RecipesPlugin()).Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(
            "<p>1 h 15 minutes, 20 m, <span class=\"portions\">serves 4</span>, 2, Ann</p>\n\n"
            + "<aside><b>Hot</b>Wait 5 minutes.</aside>\n<!-- enjoy -->\n",
            Text(output, "2024/01/02/soup.html"));
        Assert.Equal("<ol>\n<li>Knead</li>\n<li>Bake on the first floor</li>\n</ol>\n", Text(output, "bread.html"));
        Assert.Equal(
            "<h1 id=\"salt\">Salt</h1>\n\n<ul>\n  <li><a href=\"/2024/01/02/soup.html\">Soup</a></li>\n  <li><a href=\"/2024/01/03/salad.html\">Salad</a></li>\n</ul>\n",
            Text(output, "ingredients/salt.html"));
        Assert.Equal("Leek, Salt {\"open\":false,\"place\":\"first floor\"}", Text(output, "list.txt"));
    }

    [Fact]
    public async Task ATagsErrorNamesItsPlace()
    {
        var output = new MemoryOutputSink();
        var source = Source(("index.html", "---\n---\none\n{% portions page.nothing %}"));

        var result = await Builder(source, output).AddPlugin(new RecipesPlugin()).Build().ProcessAsync(TestContext.Current.CancellationToken);

        Assert.False(result.Succeeded);
        var problem = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains("portions: how many?", problem.Message, StringComparison.Ordinal);
        Assert.Equal("/site/index.html(4,1)", problem.Location!.ToString());
    }

    private static string Text(MemoryOutputSink output, string path) => Encoding.UTF8.GetString(output.Files[path]);
}
