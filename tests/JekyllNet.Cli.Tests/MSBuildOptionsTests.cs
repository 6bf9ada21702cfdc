using System.Xml.Linq;
using JekyllNet.Cli.Commands;
using JekyllNet.Cli.Options;

namespace JekyllNet.Cli.Tests;

/// <summary>What the package JekyllNet.MSBuild hands on to the command.</summary>
public sealed class MSBuildOptionsTests
{
    // Watching is not for a build; how much is told, MSBuild's own switches say.
    private static readonly string[] NotForBuilds = ["--watch", "--force_polling", "--quiet", "--verbose", "--help", "--version"];

    private static readonly string[] NoOptions = ["Destination", "Environment", "Publish", "PublishPath"];

    private static XDocument Load(string name) => XDocument.Load(RepositoryRoot.Combine("src", "JekyllNet.MSBuild", "build", name));

    private static string[] Metadata => [.. Load("JekyllNet.MSBuild.props").Descendants("JekyllSite").Elements().Select(e => e.Name.LocalName)];

    private static string[] Spellings =>
    [
        .. Load("JekyllSite.proj").Descendants("_Options").SelectMany(e => e.Value.Split(' ')).Where(w => w.StartsWith("--", StringComparison.Ordinal)),
        .. Load("JekyllSite.proj").Descendants("Exec").SelectMany(e => e.Attribute("Command")!.Value.Split(' ')).Where(w => w.StartsWith("--", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_option_of_a_build_can_be_set()
    {
        var options = new BuildCommand().Options.Concat(GlobalOptions.All).Select(o => o.Long).Except(NotForBuilds);

        Assert.Equal(options.Order(StringComparer.Ordinal), Spellings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_metadata_has_a_property_of_its_name_and_reaches_the_site()
    {
        var handedOn = Load("JekyllNet.MSBuild.targets").Descendants("AdditionalProperties").Single().Value
            .Split(';').Select(p => p.Split('=')[0].Trim()).ToArray();
        var used = Load("JekyllSite.proj").ToString();

        foreach (var element in Load("JekyllNet.MSBuild.props").Descendants("JekyllSite").Elements())
        {
            var name = element.Name.LocalName;
            Assert.Equal(name is "Destination" or "PublishPath" ? "" : $"$(Jekyll{name})", element.Value);
            if (name != "Publish")
            {
                Assert.Contains(name, handedOn);
                Assert.Contains($"$({name}", used);
            }
        }

        Assert.Equal(Spellings.Length - 3, Metadata.Except(NoOptions).Count());
    }

    [Fact]
    public void The_readme_names_all_metadata()
    {
        var readme = File.ReadAllText(RepositoryRoot.Combine("src", "JekyllNet.MSBuild", "README.md"));

        Assert.All(Metadata, name => Assert.Contains(name, readme));
    }
}
