using Microsoft.Extensions.Hosting;

namespace JekyllNet.AspNetCore;

/// <summary>Builds the application's sites at its start and watches them until it stops.</summary>
internal sealed class JekyllSiteService(JekyllSites sites) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(sites.All.Select(s => RunAsync(s, stoppingToken)));

    private static async Task RunAsync(JekyllSite site, CancellationToken stoppingToken)
    {
        try
        {
            await site.RunAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The application stops.
        }
    }
}
