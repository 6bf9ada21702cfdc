using System.Collections.Concurrent;

namespace JekyllNet.Conversion;

/// <summary>The site's converters, ready to be asked for those of an extension. Immutable; safe for concurrent use.</summary>
internal sealed class ConverterSet
{
    private readonly IConverter[] _converters;
    private readonly ConcurrentDictionary<string, ConverterChain> _chains = new(StringComparer.Ordinal);

    public ConverterSet(IEnumerable<IConverter> converters) => _converters = [.. converters.OrderByDescending(c => c.Priority)];

    /// <summary>All converters, by priority.</summary>
    public IReadOnlyList<IConverter> All => _converters;

    /// <summary>The converters that match an extension.</summary>
    public ConverterChain For(string extension) =>
        _chains.GetOrAdd(extension, static (ext, all) => new ConverterChain(ext, [.. all.Where(c => c.Matches(ext))]), _converters);
}
