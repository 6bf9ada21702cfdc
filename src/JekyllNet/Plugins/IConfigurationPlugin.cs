namespace JekyllNet.Plugins;

/// <summary>A plugin that changes the configuration before anything is set up from it, as the gem github-pages does.</summary>
public interface IConfigurationPlugin : IPlugin
{
    /// <summary>Changes the configuration. Called once, before any plugin's <see cref="IPlugin.Configure"/>.</summary>
    void ChangeConfiguration(ConfigurationChange change);
}
