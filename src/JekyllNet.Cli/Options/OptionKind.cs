namespace JekyllNet.Cli.Options;

internal enum OptionKind
{
    Flag,
    NegatableFlag,
    Text,
    Integer,

    /// <summary>Values between commas.</summary>
    List,

    /// <summary>A text that may be given several times.</summary>
    Texts,

    /// <summary>A flag that the next word, unless it is an option, makes a text.</summary>
    FlagOrText,
}
