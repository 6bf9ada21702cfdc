using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Lets recursion go on where a thread's stack ends, so that the nesting limit and not the caller's thread decides.</summary>
internal static class StackGuard
{
    private const int StackSize = 16 << 20;

    public static void Run<TFirst, TSecond>(TFirst first, TSecond second, Action<TFirst, TSecond> action)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            action(first, second);
            return;
        }

        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action(first, second);
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
