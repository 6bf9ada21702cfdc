using System.Diagnostics.CodeAnalysis;
using Fluid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>
/// The scopes of a render. Inner scopes hold a handful of names (a loop's variable, an include's parameters), so they lie one
/// after the other in one array that is searched from its end; the outermost, which <c>assign</c> fills, is a dictionary.
/// </summary>
internal sealed class ScopeStack
{
    private readonly Dictionary<string, FluidValue> _outer = new(StringComparer.Ordinal);
    private Binding[] _bindings = new Binding[16];
    private int _count;
    private int[] _starts = new int[8];
    private int _frames;

    /// <summary>How many scopes are open, the outermost included.</summary>
    public int Depth => _frames + 1;

    public void Push()
    {
        if (_frames == _starts.Length)
        {
            Array.Resize(ref _starts, _frames * 2);
        }

        _starts[_frames++] = _count;
    }

    public void Pop()
    {
        var start = _starts[--_frames];
        Array.Clear(_bindings, start, _count - start);
        _count = start;
    }

    public bool TryFind(string name, [MaybeNullWhen(false)] out FluidValue value)
    {
        var bindings = _bindings;
        for (var i = _count - 1; i >= 0; i--)
        {
            if (string.Equals(bindings[i].Name, name))
            {
                value = bindings[i].Value;
                return true;
            }
        }

        return _outer.TryGetValue(name, out value);
    }

    public void SetOuter(string name, FluidValue value) => _outer[name] = value;

    /// <summary>Sets a name in the innermost scope.</summary>
    /// <returns>Its place, good for <see cref="SetAt"/> while the scope is open; -1 in the outermost.</returns>
    public int Set(string name, FluidValue value)
    {
        if (_frames == 0)
        {
            _outer[name] = value;
            return -1;
        }

        for (var i = _starts[_frames - 1]; i < _count; i++)
        {
            if (string.Equals(_bindings[i].Name, name))
            {
                _bindings[i].Value = value;
                return i;
            }
        }

        if (_count == _bindings.Length)
        {
            Array.Resize(ref _bindings, _count * 2);
        }

        _bindings[_count] = new Binding { Name = name, Value = value };
        return _count++;
    }

    public void SetAt(int place, FluidValue value) => _bindings[place].Value = value;

    private struct Binding
    {
        public string Name;
        public FluidValue Value;
    }
}
