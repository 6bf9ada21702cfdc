using System.Diagnostics;
using System.Globalization;
using JekyllNet.Cli.Logging;

namespace JekyllNet.Cli.Progress;

/// <summary>
/// One line at the foot of the log that counts what is rendered; it appears when a build takes longer than a second, and only on a
/// terminal. Log lines push it down.
/// </summary>
internal sealed class ProgressLine : IProgress<int>, IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private const string Erase = "\r\e[K";

    private readonly TextWriter terminal;
    private readonly Stevenson log;
    private readonly ITimer timer;
    private readonly long start = Stopwatch.GetTimestamp();
    private int rendered;
    private bool isShown;
    private bool isOver;

    public ProgressLine(TextWriter terminal, Stevenson log, TimeProvider time)
    {
        this.terminal = terminal;
        this.log = log;
        log.BeforeLine = Hide;
        timer = time.CreateTimer(_ => log.Exclusively(Show), null, Delay, Interval);
    }

    public void Report(int value) => Volatile.Write(ref rendered, value);

    public void Dispose()
    {
        timer.Dispose();
        log.Exclusively(() =>
        {
            isOver = true;
            Hide();
        });
        log.BeforeLine = null;
    }

    private void Show()
    {
        if (isOver)
        {
            return;
        }

        isShown = true;
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        terminal.Write(Erase + Stevenson.Format("", string.Create(CultureInfo.InvariantCulture, $"{Volatile.Read(ref rendered)} rendered, {seconds} s")));
    }

    private void Hide()
    {
        if (isShown)
        {
            terminal.Write(Erase);
            isShown = false;
        }
    }
}
