using System.Diagnostics;

namespace JekyllNet;

/// <summary>Takes the time of a build's stages.</summary>
internal sealed class StageClock
{
    private readonly List<KeyValuePair<string, TimeSpan>> _times = [];

    public IReadOnlyList<KeyValuePair<string, TimeSpan>> Times => _times;

    public void Time(string stage, Action run) => Time(stage, () =>
    {
        run();
        return true;
    });

    public T Time<T>(string stage, Func<T> run)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return run();
        }
        finally
        {
            _times.Add(new(stage, Stopwatch.GetElapsedTime(start)));
        }
    }
}
