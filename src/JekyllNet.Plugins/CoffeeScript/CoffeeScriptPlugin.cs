namespace JekyllNet.Plugins.CoffeeScript;

/// <summary>jekyll-coffeescript: scripts in CoffeeScript, which cannot be compiled here. A site without any builds as ever.</summary>
public sealed class CoffeeScriptPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "jekyll-coffeescript";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context) => context.AddConverter(new CoffeeScriptConverter());
}
