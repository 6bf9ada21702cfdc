using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Plugins;
using JekyllNet.Themes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet;

/// <summary>All that a <see cref="SiteBuilder"/> collected. Immutable.</summary>
internal sealed record SiteOptions
{
    public required string WorkingDirectory { get; init; }

    public required HashValue Overrides { get; init; }

    /// <summary>The source as far as it is known without a configuration file.</summary>
    public string SourceFolder => Overrides["source"] is Fluid.Values.StringValue source ? source.ToStringValue() : WorkingDirectory;

    public IReadOnlyList<string>? ConfigurationFiles { get; init; }

    public ISiteFileSystem FileSystem { get; init; } = new PhysicalSiteFileSystem();

    public IOutputSink? Output { get; init; }

    public IReadOnlyList<Action<PluginContext>> Registrations { get; init; } = [];

    public IReadOnlyList<IPlugin> AvailablePlugins { get; init; } = [];

    public IReadOnlyList<IPlugin> Plugins { get; init; } = [];

    public IReadOnlyList<IThemeResolver> ThemeResolvers { get; init; } = [];

    public ILogger Logger { get; init; } = NullLogger.Instance;

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    public TimeZoneInfo? TimeZone { get; init; }

    public LiquidLimits Limits { get; init; } = LiquidLimits.Default;

    public string Environment { get; init; } = "development";

    public bool Strict { get; init; }

    public int Workers { get; init; } = System.Environment.ProcessorCount;

    public IProgress<int>? Progress { get; init; }

    public string? SassCompilerPath { get; init; }
}
