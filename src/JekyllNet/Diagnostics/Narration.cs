using Microsoft.Extensions.Logging;

namespace JekyllNet.Diagnostics;

/// <summary>Tells what a build is doing, as a topic and a message: <c>Configuration file: /site/_config.yml</c>.</summary>
internal static class Narration
{
    /// <summary>Tells something of interest to everyone.</summary>
    public static void Say(this ILogger logger, string topic, string message) => logger.LogInformation("{Topic} {Message}", topic, message);

    /// <summary>Tells something of interest to who looks for an error.</summary>
    public static void Whisper(this ILogger logger, string topic, string message) => logger.LogDebug("{Topic} {Message}", topic, message);
}
