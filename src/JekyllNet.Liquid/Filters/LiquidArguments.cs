using System.Runtime.CompilerServices;
using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Filters;

/// <summary>
/// A filter's arguments as Ruby passes them: the positional ones in order, then, if there are named ones, all of these in one
/// hash as the last. Valid for the length of the call.
/// </summary>
public readonly struct LiquidArguments
{
    private readonly FluidValue[] _values;

    /// <summary>Arguments in Ruby's order.</summary>
    public LiquidArguments(params FluidValue[] values) => _values = values;

    /// <summary>How many there are; named ones count as one.</summary>
    public int Count => _values is null ? 0 : _values.Length;

    /// <summary>The argument at <paramref name="index"/>; nil where none was given.</summary>
    public FluidValue this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => index < Count ? _values[index] : NilValue.Instance;
    }

    /// <summary>The same arguments in Fluid's form.</summary>
    internal FilterArguments ToFluid(string[]? names)
    {
        var arguments = new FilterArguments();
        var positional = names is null ? Count : Count - 1;
        for (var i = 0; i < positional; i++)
        {
            arguments.Add(_values[i]);
        }

        if (names is not null)
        {
            var named = (HashValue)_values[positional];
            foreach (var name in names)
            {
                arguments.Add(name, named[name]);
            }
        }

        return arguments;
    }

    internal static LiquidArguments FromFluid(FilterArguments arguments)
    {
        var names = arguments.Names.ToArray();
        var positional = arguments.Count - names.Length;
        var values = new FluidValue[names.Length > 0 ? positional + 1 : positional];
        for (var i = 0; i < positional; i++)
        {
            values[i] = arguments.At(i);
        }

        if (names.Length > 0)
        {
            var named = new HashValue();
            foreach (var name in names)
            {
                named[name] = arguments[name];
            }

            values[positional] = named;
        }

        return new LiquidArguments(values);
    }
}
