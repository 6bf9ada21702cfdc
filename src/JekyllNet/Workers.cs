using System.Runtime.ExceptionServices;

namespace JekyllNet;

/// <summary>
/// Does many pieces of work with several threads, the calling one among them. As <see cref="Parallel"/> does; but that is generic code
/// which .NET does not bring compiled, and to compile it takes as long as many a site.
/// </summary>
internal static class Workers
{
    /// <summary>Does each piece once, in no certain order. After a failure no further one is begun; the first failure is thrown.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="workers">How many threads may work at once.</param>
    /// <param name="work">Does a piece, given its number from 0.</param>
    /// <param name="cancellation">Begins no further one.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Run(int count, int workers, Action<int> work, CancellationToken cancellation = default)
    {
        var next = -1;
        ExceptionDispatchInfo? failure = null;
        var others = new Task[Math.Max(0, Math.Min(workers, count) - 1)];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = Task.Run(Work, CancellationToken.None);
        }

        Work();
        Task.WaitAll(others, CancellationToken.None);
        failure?.Throw();
        cancellation.ThrowIfCancellationRequested();

        void Work()
        {
            while (Volatile.Read(ref failure) is null && !cancellation.IsCancellationRequested && Interlocked.Increment(ref next) is var piece && piece < count)
            {
                try
                {
                    work(piece);
                }
                catch (Exception problem)
                {
                    Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(problem), null);
                }
            }
        }
    }
}
