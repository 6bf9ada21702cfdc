using JekyllNet.Plugins;
using Fluid.Values;
using JekyllNet.Cli.Logging;
using JekyllNet.Cli.Options;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Themes;
using Microsoft.Extensions.Logging;

namespace JekyllNet.Cli.Commands;

/// <summary>Sets a site up as the command line asks: every option wins over the configuration files.</summary>
internal static class SiteFromArguments
{
    /// <remarks>A site built by hand is one's own: as with Jekyll, templates may take what they want.</remarks>
    public static SiteBuilder Create(CommandArguments arguments, CliTerminal terminal, ILogger logger)
    {
        var builder = new SiteBuilder();
        Configure(builder, arguments, terminal, logger);
        return builder;
    }

    public static void Configure(SiteBuilder builder, CommandArguments arguments, CliTerminal terminal, ILogger logger)
    {
        builder
            .AddAvailablePlugins(BuiltInPlugins.All)
            .UseWorkingDirectory(terminal.WorkingDirectory)
            .UseLogger(logger)
            .UseEnvironment(terminal.Environment("JEKYLL_ENV") ?? "development")
            .UseLimits(LiquidLimits.None)
            .AddThemeResolver(new GemThemeResolver(terminal.Environment))
            .Set("serving", false);
        if (terminal.Environment("JEKYLLNET_SASS") is { Length: > 0 } compiler)
        {
            builder.UseSassCompiler(Path.GetFullPath(compiler, terminal.WorkingDirectory));
        }

        if (arguments.Text(BuildOptions.ProfileKey) is { } profile)
        {
            builder.AddPlugin(FindProfile(profile));
        }

        if (terminal.Environment("TZ") is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
        {
            builder.UseTimeZone(found);
        }

        foreach (var (key, value) in arguments.Values)
        {
            if (key == BuildOptions.ConfigKey)
            {
                builder.UseConfigurationFiles((IReadOnlyList<string>)value);
            }
            else if (key == BuildOptions.ThemeFolderKey)
            {
                builder.AddThemeResolver(new DirectoryThemeResolver(Path.GetFullPath((string)value, terminal.WorkingDirectory)));
            }
            else if (key == BuildOptions.StrictKey)
            {
                builder.UseStrict();
            }
            else if (!GlobalOptions.IsCommandLineOnly(key) && !(key == BuildOptions.ProfileKey && value is string))
            {
                builder.Set(key, Convert(value));
            }
        }
    }

    private static IPlugin FindProfile(string name) =>
        BuiltInPlugins.All.OfType<IConfigurationPlugin>().FirstOrDefault(p => p.Name == name)
        ?? throw new UsageException($"invalid argument: --profile {name}");

    private static FluidValue Convert(object value) => value switch
    {
        bool flag => BooleanValue.Create(flag),
        long number => IntegerValue.Create(number),
        IReadOnlyList<string> texts => new ListValue(texts.Select(FluidValue (text) => StringValue.Create(text))),
        _ => StringValue.Create((string)value),
    };
}
