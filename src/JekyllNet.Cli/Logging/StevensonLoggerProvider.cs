using Microsoft.Extensions.Logging;

namespace JekyllNet.Cli.Logging;

/// <summary>Gives every category of a web application the one logger of the command.</summary>
internal sealed class StevensonLoggerProvider(StevensonLogger logger) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => logger;

    public void Dispose()
    {
    }
}
