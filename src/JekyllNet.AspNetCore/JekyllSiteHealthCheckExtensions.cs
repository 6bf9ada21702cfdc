using JekyllNet.AspNetCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the sites to the application's health checks.</summary>
public static class JekyllSiteHealthCheckExtensions
{
    /// <summary>
    /// Adds one check of all sites: healthy once each was built, degraded while one does not build and its last good version is served,
    /// failed while there is nothing to serve. Its data tells of each site by name.
    /// </summary>
    /// <param name="builder">The application's health checks.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">What a site without any version is reported as; unhealthy unless set.</param>
    /// <param name="tags">The check's tags.</param>
    public static IHealthChecksBuilder AddJekyllSites(
        this IHealthChecksBuilder builder, string name = "jekyll", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null) =>
        builder.Add(new HealthCheckRegistration(
            name, provider => new JekyllSitesHealthCheck(provider.GetRequiredService<JekyllSites>()), failureStatus, tags));
}
