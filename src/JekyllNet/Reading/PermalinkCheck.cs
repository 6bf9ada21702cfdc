using JekyllNet.Diagnostics;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Warns of permalinks that try to leave the site. They cannot: the URL is made without the <c>..</c>, as in Jekyll.</summary>
internal static class PermalinkCheck
{
    public static void Warn(ContentItem item, SiteLog log)
    {
        if (item.Permalink is { } permalink && permalink.Split('/').Contains(".."))
        {
            log.Warn("Permalink:", $"{permalink} of {item.RelativePath} leads upwards; it stays within the site.", DiagnosticId.PermalinkLeadsUpwards, new SourceLocation(item.Path));
        }
    }
}
