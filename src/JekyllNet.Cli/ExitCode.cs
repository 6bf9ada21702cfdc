namespace JekyllNet.Cli;

internal static class ExitCode
{
    public const int Success = 0;
    public const int Failure = 1;

    /// <summary>What was asked could not be found out, where <see cref="Failure"/> is an answer.</summary>
    public const int Trouble = 2;

    /// <summary>What a shell expects of a command that Ctrl-C ended.</summary>
    public const int Interrupted = 130;
}
