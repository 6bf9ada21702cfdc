using System.Runtime.CompilerServices;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Counts what a render uses, and stops it at the limits. The clock and the token are looked at every 512 steps.</summary>
internal sealed class RenderBudget
{
    private const int CheckEvery = 512;
    private const int CharactersPerStep = 256;
    private readonly LiquidLimits _limits;
    private readonly TimeProvider _time;
    private readonly CancellationToken _cancellation;
    private readonly long _started;
    private readonly long _maxOutput;
    private readonly int _maxText;
    private readonly long _maxTextTotal;
    private long _steps;
    private long _nextCheck;
    private long _output;
    private long _text;
    private int _depth;

    public RenderBudget(LiquidLimits limits, TimeProvider time, CancellationToken cancellation)
    {
        _limits = limits;
        _time = time;
        _cancellation = cancellation;
        _started = limits.MaxDuration is null ? 0 : time.GetTimestamp();
        _maxOutput = limits.MaxOutputLength ?? long.MaxValue;
        _maxText = limits.MaxTextLength ?? int.MaxValue - 64;
        _maxTextTotal = limits.MaxTextTotal ?? long.MaxValue;
        Schedule();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (++_steps >= _nextCheck)
        {
            Check();
        }
    }

    public void CountOutput(int characters)
    {
        _output += characters;
        if (_output > _maxOutput)
        {
            throw TooMuch();
        }
    }

    /// <summary>Checks the size of a collection before it is made.</summary>
    public void CheckCollection(long count)
    {
        if (count > (_limits.MaxCollectionSize ?? int.MaxValue - 64))
        {
            throw TooMuch();
        }
    }

    /// <summary>Checks the length of a text before it is made.</summary>
    public void CheckText(long length)
    {
        if (length > _maxText)
        {
            throw TooMuch();
        }
    }

    /// <summary>Counts what a filter goes through.</summary>
    public void CountInput(FluidValue input)
    {
        var work = input switch
        {
            StringValue text => text.ToStringValue().Length / CharactersPerStep,
            ListValue list => list.Count,
            _ => 0,
        };
        if (work > 0)
        {
            CountSteps(work);
        }
    }

    /// <summary>Counts and checks what a filter made.</summary>
    public void CountResult(FluidValue result)
    {
        switch (result)
        {
            case StringValue text when text.ToStringValue().Length is var length and >= CharactersPerStep:
                CheckText(length);
                _text += length;
                if (_text > _maxTextTotal)
                {
                    throw TooMuch();
                }

                break;
            case ListValue list:
                CheckCollection(list.Weight);
                CountSteps(list.Count);
                break;
        }
    }

    public void EnterTemplate()
    {
        _depth++;
        if (_depth > _limits.MaxTemplateDepth)
        {
            throw StackTooDeep();
        }
    }

    public void LeaveTemplate() => _depth--;

    /// <summary>Keeps the stack whole whatever the limits say.</summary>
    public static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw StackTooDeep();
        }
    }

    private void CountSteps(int count)
    {
        _steps += count;
        if (_steps >= _nextCheck)
        {
            Check();
        }
    }

    private static LiquidRenderException TooMuch() => new("Memory limits exceeded", "Liquid::MemoryError");

    private static LiquidRenderException StackTooDeep() => new("stack level too deep", "SystemStackError");

    private void Check()
    {
        if (_steps > _limits.MaxSteps)
        {
            throw TooMuch();
        }

        _cancellation.ThrowIfCancellationRequested();
        if (_limits.MaxDuration is { } duration && _time.GetElapsedTime(_started) > duration)
        {
            throw new LiquidRenderException("Time limit exceeded", "Liquid::MemoryError");
        }

        Schedule();
    }

    private void Schedule() => _nextCheck = Math.Min(_steps + CheckEvery, (_limits.MaxSteps ?? long.MaxValue - 1) + 1);
}
