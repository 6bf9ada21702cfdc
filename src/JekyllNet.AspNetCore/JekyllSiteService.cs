using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace JekyllNet.AspNetCore;

/// <summary>Builds the application's sites at its start and watches them until it stops.</summary>
internal sealed class JekyllSiteService(JekyllSites sites, IHostApplicationLifetime lifetime, IServiceProvider services) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(sites.All.Select(s => RunAsync(s, stoppingToken)));

    private async Task RunAsync(JekyllSite site, CancellationToken stoppingToken)
    {
        try
        {
            if (site.Address.IsPending)
            {
                await PutEndpointsTogetherAsync(stoppingToken).ConfigureAwait(false);
            }

            await site.RunAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The application stops.
        }
    }

    // The path of a group is known to its endpoints alone, and those are made when somebody asks for them.
    private async Task PutEndpointsTogetherAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken).ConfigureAwait(false);
        _ = services.GetRequiredService<EndpointDataSource>().Endpoints;
    }
}
