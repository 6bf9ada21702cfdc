using System.CommandLine;

namespace JekyllNet.Cli.Options;

/// <summary>One option as Jekyll spells it, and the configuration key that it sets.</summary>
/// <param name="Key">The key of Jekyll's configuration, or a key of the command line's own.</param>
/// <param name="Short">The short form with its dash, or null.</param>
/// <param name="Long">The long form with its dashes.</param>
/// <param name="Argument">How the help names the argument; null for a flag.</param>
/// <param name="Kind">How the value is read.</param>
/// <param name="Description">The words of the help.</param>
internal sealed record CliOption(string Key, string? Short, string Long, string? Argument, OptionKind Kind, string Description)
{
    public bool TakesArgument => Kind is OptionKind.Text or OptionKind.Texts or OptionKind.Integer or OptionKind.List;

    /// <summary>The spelling that switches a negatable flag off.</summary>
    public string Negation => "--no-" + Long[2..];

    // Repeating an option is no error in Jekyll, and the last one counts; hence a list of values for each.
    public Option Create()
    {
        Option option = Kind == OptionKind.FlagOrText
            ? new Option<string[]>(Long) { Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = false }
            : TakesArgument
            ? new Option<string[]>(Long) { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false }
            : new Option<bool>(Long) { Arity = ArgumentArity.Zero };
        if (Short is not null)
        {
            option.Aliases.Add(Short);
        }

        return option;
    }
}
