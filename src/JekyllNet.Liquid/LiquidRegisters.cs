using System.Diagnostics.CodeAnalysis;
using Fluid.Values;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid;

/// <summary>
/// What tags keep from one tag to the next: where each <c>cycle</c> stands, what <c>ifchanged</c> last wrote, how far each
/// loop came for <c>offset: continue</c>, and whatever a host's tags put in. Not thread-safe.
/// </summary>
/// <remarks>
/// Ruby's Liquid keeps registers with the template, so that they carry over when a parsed template is rendered again; Jekyll
/// parses each file once, and a layout's <c>cycle</c> goes on from page to page. See <see cref="LiquidTemplate.Registers"/>.
/// </remarks>
public sealed class LiquidRegisters
{
    private Dictionary<string, object?>? _values;
    private Dictionary<FluidValue, int>? _cycles;
    private Dictionary<string, int>? _offsets;

    /// <summary>A host's own value under <paramref name="key"/>; null where there is none.</summary>
    public object? this[string key]
    {
        get => _values is not null && _values.TryGetValue(key, out var value) ? value : null;
        set => (_values ??= new Dictionary<string, object?>(StringComparer.Ordinal))[key] = value;
    }

    internal string? IfChanged { get; set; }

    internal ForloopDrop? CurrentLoop { get; set; }

    internal Dictionary<FluidValue, int> Cycles => _cycles ??= new Dictionary<FluidValue, int>(HashKeyComparer.Instance);

    internal Dictionary<string, int> Offsets => _offsets ??= new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Whether a host's value is there under <paramref name="key"/>.</summary>
    public bool TryGet<T>(string key, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = this[key] as T;
        return value is not null;
    }
}
