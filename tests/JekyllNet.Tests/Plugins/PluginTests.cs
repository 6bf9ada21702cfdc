using Fluid.Values;
using JekyllNet.Conversion;
using JekyllNet.Generation;
using JekyllNet.Liquid;
using JekyllNet.Plugins;
using JekyllNet.Tests.Building;

namespace JekyllNet.Tests.Plugins;

/// <summary>Plugins that <c>plugins:</c> switches on by name, and what safe mode lets through.</summary>
public sealed class PluginTests
{
    private const string Site = "-- index.html --\nWhatever\n";

    [Theory]
    [InlineData("plugins: [test]", false, true)]
    [InlineData("plugins: [test]\nwhitelist: []", true, false)]
    [InlineData("plugins: [test, malicious]\nwhitelist: [test]", true, true)]
    [InlineData("plugins: []", false, false)]
    [Trait("Behaviour", "HOOK-03")]
    [Trait("Behaviour", "SAFE-01")]
    public async Task The_list_and_in_safe_mode_the_whitelist_decide(string configuration, bool safe, bool isThere)
    {
        var site = await SiteTester.From(Site).With("_config.yml", configuration).BuildAsync(configure: b => b
            .Set("safe", safe).AddAvailablePlugins(new TestPlugin("test", "test.txt"), new TestPlugin("malicious", "bad.txt")));
        Assert.Equal("Whatever\n", site["index.html"]);
        Assert.Equal(isThere, site.Files.ContainsKey("test.txt"));
        Assert.False(site.Files.ContainsKey("bad.txt"));
        Assert.True(!isThere || site["test.txt"] == "this is a test");
    }

    [Fact]
    public async Task What_the_host_adds_runs_in_safe_mode_too()
    {
        var site = await SiteTester.From(Site).BuildAsync(configure: b => b.Set("safe", true).AddPlugin(new TestPlugin("host", "host.txt")));
        Assert.Equal("this is a test", site["host.txt"]);
    }

    [Fact]
    [Trait("Behaviour", "HOOK-05")]
    public async Task A_plugin_brings_generators_converters_filters_and_tags()
    {
        var site = await SiteTester.From("-- a.up --\n---\n---\n{{ 'x' | twice }}{% hello %}").BuildAsync(configure: b => b.AddPlugin(new TestPlugin("all", "g.txt")));
        Assert.Equal("XXHI\n", site["a.html"]);
        Assert.Equal("this is a test", site["g.txt"]);
    }

    private sealed class TestPlugin(string name, string file) : IPlugin, IGenerator, IConverter
    {
        public string Name => name;

        public void Configure(PluginContext context)
        {
            context.AddGenerator(this);
            context.AddConverter(this);
            context.AddFilter("twice", (input, _, _) => new ValueTask<FluidValue>(StringValue.Create(input.ToStringValue() + input.ToStringValue())));
            context.Liquid.Tags.AddTag("hello", static _ => new HelloTag());
        }

        public void Generate(GenerationContext context) => context.Content.Pages.Add(context.CreatePage("", file, "this is a test"));

        public bool Matches(string extension) => extension == ".up";

        public string? OutputExtension(string extension) => ".html";

        public string Convert(string content, ConversionContext context) => content.ToUpperInvariant();
    }

    private sealed class HelloTag : LiquidStatement
    {
        public override Fluid.Ast.Completion Render(TextWriter writer, LiquidContext context)
        {
            writer.Write("hi");
            return Fluid.Ast.Completion.Normal;
        }
    }
}
