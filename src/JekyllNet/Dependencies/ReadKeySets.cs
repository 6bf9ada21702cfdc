using System.Collections.Concurrent;

namespace JekyllNet.Dependencies;

/// <summary>
/// Keeps one of each set of keys: items of one layout mostly read the same of the site. That spares memory, and whoever compares two
/// builds looks at each set but once. Safe for concurrent use.
/// </summary>
internal sealed class ReadKeySets
{
    private readonly ConcurrentDictionary<ReadKey[], ReadKey[]> _sets = new(new ByKeys());

    /// <summary>The set of these keys in this order.</summary>
    public ReadKey[] Of(ReadKey[] keys) => _sets.GetOrAdd(keys, keys);

    private sealed class ByKeys : IEqualityComparer<ReadKey[]>
    {
        public bool Equals(ReadKey[]? x, ReadKey[]? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.AsSpan().SequenceEqual(y));

        public int GetHashCode(ReadKey[] keys)
        {
            var hash = new HashCode();
            foreach (var key in keys)
            {
                hash.Add(key);
            }

            return hash.ToHashCode();
        }
    }
}
