using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Uris;
using JekyllNet.Writing;

namespace JekyllNet;

/// <summary>Jekyll's doctor: looks over what was read and generated, and warns of what it finds.</summary>
internal sealed class SiteDoctor(SiteContent content, SiteConfiguration configuration, ISiteFileSystem files, Publisher publisher, SiteLog log)
{
    private readonly WrittenItem[] _items = [.. WrittenItem.All(content, [], publisher.IsWritten)];

    /// <summary>Makes all checks, in Jekyll's order.</summary>
    /// <returns>Whether none found anything.</returns>
    public bool IsHealthy()
    {
        var healthy = !HasRelativePermalinks();
        healthy &= !ConflictReport.Warn(_items, configuration, log);
        healthy &= !DiffersByCaseOnly();
        healthy &= HasProperUrl();
        return healthy & HasPostsInPlace();
    }

    private bool HasRelativePermalinks()
    {
        var isSet = configuration.IsSet("relative_permalinks");
        if (isSet)
        {
            const string Message = "Your site still uses relative permalinks, which was removed in Jekyll v3.0.0.";
            log.Error("Deprecation:", Message, Diagnostic.Warning(DiagnosticId.ConfigurationDeprecated, Message));
        }

        return isSet;
    }

    private bool DiffersByCaseOnly()
    {
        var differs = false;
        var groups = _items.Where(static i => i.Item is ContentItem)
            .Select(i => SitePath.Join(configuration.Destination, i.Destination)).GroupBy(static d => d.ToLowerInvariant());
        foreach (var group in groups.Where(static g => g.Distinct(StringComparer.Ordinal).Skip(1).Any()))
        {
            differs = true;
            var message = "The following URLs only differ by case. On a case-insensitive file system one of the URLs will be overwritten by the other: "
                + string.Join(", ", group);
            Warn(message, DiagnosticId.DestinationConflict);
        }

        return differs;
    }

    private bool HasProperUrl()
    {
        var url = configuration["url"];
        var text = (url as StringValue)?.ToStringValue();
        var healthy = true;
        if (url.IsNil() || text?.Length == 0 || url is ListValue { Count: 0 } or HashValue { Count: 0 })
        {
            healthy = false;
            Warn("You didn't set an URL in the config file, you may encounter problems with some plugins.");
        }

        if (text is null && !url.IsNil())
        {
            healthy = false;
            Warn("The site URL does not seem to be valid, check the value of `url` in your config file.");
        }

        if (text is null || !IsAbsolute(text))
        {
            healthy = false;
            Warn("Your site URL does not seem to be absolute, check the value of `url` in your config file.");
        }

        return healthy;
    }

    private static bool IsAbsolute(string url)
    {
        try
        {
            return AddressableUri.Parse(url).IsAbsolute;
        }
        catch (InvalidUriException)
        {
            return false;
        }
    }

    private bool HasPostsInPlace()
    {
        var posts = SitePath.Sanitize(configuration.Source, "_posts");
        if (configuration.CollectionsDir.Length == 0 || !files.DirectoryExists(posts))
        {
            return true;
        }

        Warn("Detected '_posts' directory outside custom `collections_dir`!", DiagnosticId.ConfigurationValueInvalid, new SourceLocation(posts));
        log.Warn("", $"Please move '{posts}' into the custom directory at '{SitePath.Sanitize(configuration.Source, configuration.CollectionsDir)}'");
        return false;
    }

    private void Warn(string message) => Warn(message, DiagnosticId.ConfigurationValueInvalid);

    private void Warn(string message, DiagnosticId id, SourceLocation? location = null) => log.Warn("Warning:", message, id, location);
}
