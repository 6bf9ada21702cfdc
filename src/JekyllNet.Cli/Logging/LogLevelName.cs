using Microsoft.Extensions.Logging;

namespace JekyllNet.Cli.Logging;

/// <summary>The four names that <c>JEKYLL_LOG_LEVEL</c> takes.</summary>
internal static class LogLevelName
{
    public static LogLevel? Parse(string? name) => name switch
    {
        "debug" => LogLevel.Debug,
        null or "info" => LogLevel.Information,
        "warn" => LogLevel.Warning,
        "error" => LogLevel.Error,
        _ => null,
    };

    public static string Of(LogLevel level) => level switch
    {
        <= LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        _ => "error",
    };
}
