using System.Runtime.InteropServices;

namespace JekyllNet.Cli;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var interrupt = new CancellationTokenSource();
        using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        using var terminal = CliTerminal.OpenConsole();
        return await new CommandLineApplication(terminal).RunAsync(args, interrupt.Token).ConfigureAwait(false);

        // The first signal lets the build stop between two files; a second one ends the process at once.
        void Cancel(PosixSignalContext context)
        {
            if (interrupt.IsCancellationRequested)
            {
                return;
            }

            context.Cancel = true;
            interrupt.Cancel();
        }
    }
}
