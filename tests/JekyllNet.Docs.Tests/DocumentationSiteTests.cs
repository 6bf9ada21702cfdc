using JekyllNet.Cli.Tests;
using JekyllNet.Migration.Checking;
using JekyllNet.Plugins;

namespace JekyllNet.Docs.Tests;

public sealed class DocumentationSiteTests
{
    [Fact]
    public async Task The_documentation_builds_and_all_its_links_lead_somewhere()
    {
        var check = await SiteChecker.CheckAsync(
            RepositoryRoot.Combine("samples", "docs-site"), new SiteCheckOptions { AvailablePlugins = BuiltInPlugins.All },
            TestContext.Current.CancellationToken);

        Assert.Equal([], check.Findings.Select(f => f.Diagnostic.ToString()));
        Assert.True(check.Builds);
    }
}
