using System.Globalization;
using JekyllNet.AspNetCore;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Cli.Serving;

/// <summary>What configuration and command line say of live reload.</summary>
/// <param name="MinimumDelay">How long a page waits before it reloads.</param>
/// <param name="MaximumDelay">How long it waits at most while changes go on.</param>
/// <param name="Ignore">Patterns of files that no page reloads for.</param>
/// <param name="Port">A port of its own, if one was asked for. Jekyll always has one.</param>
internal sealed record ReloadSettings(TimeSpan MinimumDelay, TimeSpan? MaximumDelay, IReadOnlyList<string> Ignore, int? Port)
{
    private static readonly string[] Keys = ["livereload_min_delay", "livereload_max_delay", "livereload_ignore", "livereload_port"];

    /// <summary>The settings; null where live reload is off.</summary>
    /// <exception cref="JekyllException">They do not fit together, or one is no number.</exception>
    public static ReloadSettings? From(SiteConfiguration configuration)
    {
        if (!configuration.IsSet("livereload"))
        {
            return Keys.Any(configuration.IsSet)
                ? throw Refusal("--livereload-min-delay, --livereload-max-delay, --livereload-ignore, and --livereload-port require the --livereload option.")
                : null;
        }

        if (configuration.IsSet("ssl_cert") || configuration.IsSet("ssl_key"))
        {
            throw Refusal("LiveReload does not support SSL");
        }

        return new ReloadSettings(
            Seconds(configuration, "livereload_min_delay") ?? TimeSpan.Zero,
            Seconds(configuration, "livereload_max_delay"),
            Patterns(configuration),
            configuration.IsSet("livereload_port") ? ReadPort(configuration["livereload_port"].ToStringValue()) : null);
    }

    public void ApplyTo(ReloadOptions options)
    {
        options.MinimumDelay = MinimumDelay;
        options.MaximumDelay = MaximumDelay;
        options.Port = Port;
        foreach (var pattern in Ignore)
        {
            options.Ignore.Add(pattern);
        }
    }

    private static IReadOnlyList<string> Patterns(SiteConfiguration configuration) => configuration["livereload_ignore"] switch
    {
        ListValue list => [.. list.Select(item => item.ToStringValue())],
        var one => configuration.IsSet("livereload_ignore") ? [one.ToStringValue()] : [],
    };

    private static TimeSpan? Seconds(SiteConfiguration configuration, string key)
    {
        if (!configuration.IsSet(key))
        {
            return null;
        }

        var text = configuration[key].ToStringValue();
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= TimeSpan.FromDays(1).TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : throw Refusal($"'{text}' is no number of seconds for {key}.");
    }

    private static int ReadPort(string text) => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
        ? port
        : throw Refusal($"'{text}' is not a port.");

    private static JekyllException Refusal(string message) => new(DiagnosticId.ConfigurationValueInvalid, message);
}
