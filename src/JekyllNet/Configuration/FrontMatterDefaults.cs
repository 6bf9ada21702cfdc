using System.Collections.Concurrent;
using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;

namespace JekyllNet.Configuration;

/// <summary>
/// The values that <c>defaults</c> gives to pages, documents and static files by their path and type. Thread-safe; what it
/// hands out is shared and must not be changed.
/// </summary>
internal sealed class FrontMatterDefaults
{
    private readonly ConcurrentDictionary<(string Path, string? Type), DefaultsSet[]> _matching = new();
    private readonly ConcurrentDictionary<string, string[]> _globbed = new(StringComparer.Ordinal);
    private readonly List<DefaultsSet> _sets;
    private readonly ISiteFileSystem _files;
    private readonly string _source;
    private readonly string _collectionsPrefix;

    /// <param name="configuration">The site's configuration.</param>
    /// <param name="files">Where the globs of scopes look.</param>
    /// <param name="parseDate">How a <c>date</c> among the values is read.</param>
    /// <param name="log">Takes warnings of sets that are not usable.</param>
    /// <exception cref="JekyllException">A scope is no mapping, or a date is none.</exception>
    public FrontMatterDefaults(SiteConfiguration configuration, ISiteFileSystem files, DateParser parseDate, SiteLog log)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _sets = new DefaultsSetReader(parseDate, log).Read(configuration.Defaults);
        _files = files;
        _source = configuration.Source;
        _collectionsPrefix = configuration.CollectionsDir.Length == 0 ? "" : configuration.CollectionsDir + "/";
    }

    /// <summary>Whether it depends on what files there are which values an item gets.</summary>
    public bool HasGlobs => _sets.Exists(static s => s.Path?.Contains('*', StringComparison.Ordinal) == true);

    /// <summary>The value of one key; nil (never <see langword="null"/>) where no matching set has it.</summary>
    /// <param name="path">The item's path relative to the source (or to <c>collections_dir</c>).</param>
    /// <param name="type"><c>pages</c>, <c>posts</c>, the collection's label, or <see langword="null"/>.</param>
    /// <param name="key">The key.</param>
    public FluidValue Find(string path, string? type, string key)
    {
        FluidValue found = NilValue.Instance;
        DefaultsSet? winner = null;
        foreach (var set in Matching(path, type))
        {
            if (set.Values.TryGetValue(key, out var value) && set.Precedes(winner))
            {
                found = value;
                winner = set;
            }
        }

        return found;
    }

    /// <summary>The values of all matching sets, deeply merged.</summary>
    /// <param name="path">The item's path relative to the source (or to <c>collections_dir</c>).</param>
    /// <param name="type"><c>pages</c>, <c>posts</c>, the collection's label, or <see langword="null"/>.</param>
    public HashValue All(string path, string? type)
    {
        var merged = new HashValue();
        DefaultsSet? winner = null;
        foreach (var set in Matching(path, type))
        {
            if (set.Precedes(winner))
            {
                merged = DeepMerge.Merge(merged, set.Values);
                winner = set;
            }
            else
            {
                merged = DeepMerge.Merge(set.Values, merged);
            }
        }

        return merged;
    }

    private DefaultsSet[] Matching(string path, string? type) =>
        _sets.Count == 0 ? [] : _matching.GetOrAdd((path, type), key => [.. _sets.Where(s => Applies(s, key.Path, key.Type))]);

    private bool Applies(DefaultsSet set, string path, string? type)
    {
        if (set.Type is not null && set.Type != type)
        {
            return false;
        }

        if (string.IsNullOrEmpty(set.Path))
        {
            return true;
        }

        path = DefaultsSet.Sanitize(path);
        if (!set.Path.Contains('*', StringComparison.Ordinal))
        {
            return path.StartsWith(WithoutCollectionsDir(set.Path), StringComparison.Ordinal);
        }

        foreach (var hit in _globbed.GetOrAdd(set.Path, Glob))
        {
            if (path.StartsWith(hit, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private string WithoutCollectionsDir(string path) =>
        _collectionsPrefix.Length > 0 && path.StartsWith(_collectionsPrefix, StringComparison.Ordinal) ? path[_collectionsPrefix.Length..] : path;

    private string[] Glob(string pattern) => [.. RubyGlob.Find(_files, _source, pattern).Select(hit => WithoutCollectionsDir(hit.TrimEnd('/')))];
}
