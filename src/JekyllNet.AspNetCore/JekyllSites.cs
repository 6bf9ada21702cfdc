using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JekyllNet.AspNetCore;

/// <summary>The sites that an application serves, by name. Thread-safe once the application runs.</summary>
public sealed class JekyllSites
{
    private readonly Dictionary<string, JekyllSite> _sites = new(StringComparer.Ordinal);

    internal JekyllSites(IEnumerable<JekyllSiteRegistration> registrations, IHostEnvironment environment, ILoggerFactory loggers)
    {
        foreach (var registration in registrations)
        {
            var options = new JekyllSiteOptions { Source = registration.Source };
            registration.Configure?.Invoke(options);
            options.Source = Path.GetFullPath(options.Source, environment.ContentRootPath);
            options.PublishedFolder = options.PublishedFolder is { } published ? Path.GetFullPath(published, AppContext.BaseDirectory) : null;
            options.Watch ??= environment.IsDevelopment();
            options.ReloadPages ??= environment.IsDevelopment();
            options.ShowProblems ??= environment.IsDevelopment();
            if (!_sites.TryAdd(registration.Name, new JekyllSite(options, loggers.CreateLogger("JekyllNet." + registration.Name))))
            {
                throw new InvalidOperationException($"There are two Jekyll sites called '{registration.Name}': each needs a name of its own.");
            }
        }
    }

    /// <summary>All sites, by the names that they were added under.</summary>
    public IReadOnlyDictionary<string, JekyllSite> ByName => _sites;

    /// <summary>All sites.</summary>
    public IReadOnlyCollection<JekyllSite> All => _sites.Values;

    /// <summary>A site by the name that it was added under.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public JekyllSite this[string name] => _sites.TryGetValue(name, out var site)
        ? site
        : throw new KeyNotFoundException($"There is no Jekyll site '{name}': add it with AddJekyllSite.");
}
