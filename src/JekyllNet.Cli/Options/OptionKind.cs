namespace JekyllNet.Cli.Options;

internal enum OptionKind
{
    Flag,
    NegatableFlag,
    Text,
    Integer,

    /// <summary>Values between commas.</summary>
    List,
}
