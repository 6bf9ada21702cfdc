using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Writing;

/// <summary>Warns of destinations that several items share.</summary>
internal static class ConflictReport
{
    /// <returns>Whether there are any.</returns>
    public static bool Warn(IEnumerable<WrittenItem> items, SiteConfiguration configuration, SiteLog log)
    {
        var conflicts = UrlConflictCheck.Find(items.Where(static i => i.Item is not Page { MaySharePath: true })
            .Select(i => (SitePath.Join(configuration.Destination, i.Destination), i.ShownPath)));
        foreach (var conflict in conflicts)
        {
            var diagnostic = Diagnostic.Warning(
                DiagnosticId.DestinationConflict,
                $"Several files go to {conflict.Destination}: {string.Join(", ", conflict.Sources)}",
                new SourceLocation(SitePath.Expand(conflict.Sources[0], configuration.Source)));
            var topic = "Conflict:";
            foreach (var line in conflict.Lines())
            {
                log.Warn(topic, line, topic.Length == 0 ? null : diagnostic);
                topic = "";
            }
        }

        return conflicts.Count > 0;
    }
}
