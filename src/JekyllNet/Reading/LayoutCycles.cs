using JekyllNet.Diagnostics;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Finds layouts that are, through others, their own layout. Jekyll says nothing and stops at the first repetition.</summary>
internal static class LayoutCycles
{
    /// <summary>Warns of every cycle once, at the layout of it that comes first in the alphabet.</summary>
    public static void Report(Dictionary<string, Layout> layouts, SiteLog log)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in layouts.Keys.Order(StringComparer.Ordinal))
        {
            List<string> chain = [];
            for (var at = name; at is not null && !seen.Contains(at) && layouts.TryGetValue(at, out var layout); at = layout.Parent)
            {
                if (chain.IndexOf(at) is >= 0 and var first)
                {
                    Warn(layouts, chain[first..], log);
                    break;
                }

                chain.Add(at);
            }

            seen.UnionWith(chain);
        }
    }

    private static void Warn(Dictionary<string, Layout> layouts, List<string> cycle, SiteLog log)
    {
        var start = layouts[cycle[0]];
        var message = $"Layout '{start.Name}' is its own layout: {string.Join(" -> ", cycle)} -> {start.Name}.";
        log.Warn("Build Warning:", message, DiagnosticId.LayoutCycle, new SourceLocation(start.Path));
    }
}
