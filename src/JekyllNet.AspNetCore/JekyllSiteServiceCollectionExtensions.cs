using JekyllNet.AspNetCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Jekyll sites to an application.</summary>
public static class JekyllSiteServiceCollectionExtensions
{
    /// <summary>The name of a site that is given none.</summary>
    public const string DefaultName = "Default";

    /// <summary>Adds a site, which is built at the application's start and, in development, after each change of its files.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="source">The source folder; relative paths start from the application's content root.</param>
    /// <param name="configure">Sets options.</param>
    /// <param name="name">Tells several sites of one application apart.</param>
    public static IServiceCollection AddJekyllSite(
        this IServiceCollection services, string source, Action<JekyllSiteOptions>? configure = null, string name = DefaultName)
    {
        services.AddSingleton(new JekyllSiteRegistration(name, source, configure));
        services.TryAddSingleton(provider => new JekyllSites(
            provider.GetServices<JekyllSiteRegistration>(),
            provider.GetRequiredService<IHostEnvironment>(),
            provider.GetRequiredService<ILoggerFactory>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, JekyllSiteService>());
        return services;
    }
}
