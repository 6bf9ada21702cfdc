namespace JekyllNet.Cli.Options;

/// <summary>The command line can't be understood; the message is in the words of Ruby's option parser.</summary>
internal sealed class UsageException(string message) : Exception(message);
