namespace JekyllNet.Plugins;

/// <summary>A plugin: what a gem listed under <c>plugins:</c> is to Jekyll.</summary>
public interface IPlugin
{
    /// <summary>The name by which <c>plugins:</c> switches it on (<c>jekyll-feed</c>).</summary>
    string Name { get; }

    /// <summary>Registers tags, filters, generators, converters and hooks.</summary>
    void Configure(PluginContext context);
}
