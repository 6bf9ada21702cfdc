using System.Runtime.CompilerServices;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Counts what a render uses, and stops it at the limits. The clock and the token are looked at every 512 steps.</summary>
internal sealed class RenderBudget
{
    private const int CheckEvery = 512;
    private readonly LiquidLimits _limits;
    private readonly TimeProvider _time;
    private readonly CancellationToken _cancellation;
    private readonly long _started;
    private long _steps;
    private long _nextCheck;
    private long _output;
    private int _depth;

    public RenderBudget(LiquidLimits limits, TimeProvider time, CancellationToken cancellation)
    {
        _limits = limits;
        _time = time;
        _cancellation = cancellation;
        _started = limits.MaxDuration is null ? 0 : time.GetTimestamp();
        MaxOutput = limits.MaxOutputLength ?? long.MaxValue;
        Schedule();
    }

    public long MaxOutput { get; }

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
        if (_output > MaxOutput)
        {
            throw new LiquidRenderException("Memory limits exceeded", "Liquid::MemoryError");
        }
    }

    public void CheckCollection(long count)
    {
        if (count > (_limits.MaxCollectionSize ?? int.MaxValue - 64))
        {
            throw new LiquidRenderException("Memory limits exceeded", "Liquid::MemoryError");
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

    private static LiquidRenderException StackTooDeep() => new("stack level too deep", "SystemStackError");

    private void Check()
    {
        if (_steps > _limits.MaxSteps)
        {
            throw new LiquidRenderException("Memory limits exceeded", "Liquid::MemoryError");
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
