using JekyllNet.Diagnostics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JekyllNet.AspNetCore;

/// <summary>Tells how the sites' last builds went.</summary>
internal sealed class JekyllSitesHealthCheck(JekyllSites sites) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var worst = HealthStatus.Healthy;
        var facts = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, site) in sites.ByName)
        {
            var (status, fact) = Judge(site);
            facts[name] = fact;
            worst = status < worst ? status : worst;
        }

        // What is worst is what the application has registered the check as, unless an older version is still served.
        var reported = worst == HealthStatus.Unhealthy ? context.Registration.FailureStatus : worst;
        var told = string.Join("; ", facts.Select(f => $"{f.Key}: {f.Value}"));
        return Task.FromResult(new HealthCheckResult(reported, told, data: facts));
    }

    private static (HealthStatus Status, string Fact) Judge(JekyllSite site)
    {
        if (!site.Ready.IsCompleted)
        {
            return (HealthStatus.Unhealthy, "is being built");
        }

        if (site.LastBuild is { Succeeded: false } failed)
        {
            var error = failed.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)?.ToString() ?? "was not built";
            return site.HasOutput ? (HealthStatus.Degraded, $"an older version is served: {error}") : (HealthStatus.Unhealthy, error);
        }

        return site.HasOutput ? (HealthStatus.Healthy, "is served") : (HealthStatus.Unhealthy, "has no files");
    }
}
