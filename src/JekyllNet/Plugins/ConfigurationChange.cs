using JekyllNet.Liquid.Values;
using JekyllNet.Logging;

namespace JekyllNet.Plugins;

/// <summary>The configuration while plugins may still change it.</summary>
public sealed class ConfigurationChange
{
    private readonly Func<string, bool> _hasTheme;

    internal ConfigurationChange(HashValue values, string environment, SiteLog log, Func<string, bool> hasTheme)
    {
        Values = values;
        Environment = environment;
        Log = log;
        _hasTheme = hasTheme;
    }

    /// <summary>Every key and value, Jekyll's defaults included. May be changed; hashes and lists inside are to be replaced, not changed.</summary>
    public HashValue Values { get; }

    /// <summary><c>jekyll.environment</c>.</summary>
    public string Environment { get; }

    /// <summary>Takes messages.</summary>
    public SiteLog Log { get; }

    /// <summary>Whether a theme of that name is installed.</summary>
    public bool HasTheme(string name) => _hasTheme(name);
}
