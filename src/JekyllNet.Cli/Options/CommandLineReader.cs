using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace JekyllNet.Cli.Options;

/// <summary>Reads the arguments of one subcommand through System.CommandLine, with the rules of Ruby's option parser on top.</summary>
internal static class CommandLineReader
{
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = true };

    /// <exception cref="UsageException">An option is unknown, lacks its argument or has one that isn't a number.</exception>
    public static CommandArguments Read(string name, IReadOnlyList<CliOption> options, IReadOnlyList<string> arguments)
    {
        var command = new Command(name) { TreatUnmatchedTokensAsErrors = false };
        var bound = new (CliOption Definition, Option Option, Option? Negation)[options.Count];
        for (var i = 0; i < bound.Length; i++)
        {
            var negation = options[i].Kind == OptionKind.NegatableFlag
                ? new Option<bool>(options[i].Negation) { Arity = ArgumentArity.Zero }
                : null;
            bound[i] = (options[i], options[i].Create(), negation);
            command.Options.Add(bound[i].Option);
            if (negation is not null)
            {
                command.Options.Add(negation);
            }
        }

        var expanded = OptionAbbreviation.Expand(arguments, options);
        RejectNeedless(expanded, options);
        var parsed = command.Parse(expanded, Configuration);
        RejectUnknown(parsed, expanded);

        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (definition, option, negation) in bound)
        {
            if (parsed.GetResult(option) is { Implicit: false } result)
            {
                values[definition.Key] = Value(definition, option, result);
            }

            if (negation is not null && parsed.GetResult(negation) is { Implicit: false } && !IsLast(expanded, definition))
            {
                values[definition.Key] = false;
            }
        }

        return new CommandArguments(values, parsed.UnmatchedTokens);
    }

    private static object Value(CliOption definition, Option option, OptionResult result)
    {
        if (definition.Kind == OptionKind.FlagOrText && result.Tokens is [.., var last])
        {
            return last.Value;
        }

        if (!definition.TakesArgument)
        {
            return true;
        }

        if (result.Tokens.Count < result.IdentifierTokenCount)
        {
            throw new UsageException("missing argument: " + (result.IdentifierToken?.Value ?? option.Name));
        }

        if (definition.Kind == OptionKind.Texts)
        {
            return result.Tokens.Select(t => t.Value).ToArray();
        }

        var text = result.Tokens[^1].Value;
        return definition.Kind switch
        {
            OptionKind.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new UsageException($"invalid argument: {definition.Long} {text}"),
            OptionKind.List => text.Split(',', StringSplitOptions.RemoveEmptyEntries),
            _ => text,
        };
    }

    private static void RejectNeedless(string[] arguments, IReadOnlyList<CliOption> options)
    {
        foreach (var argument in arguments.TakeWhile(static a => a != "--"))
        {
            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && options.Any(o => !o.TakesArgument && argument.AsSpan(0, equals).SequenceEqual(o.Long)))
            {
                throw new UsageException("needless argument: " + argument);
            }
        }
    }

    private static void RejectUnknown(ParseResult parsed, string[] arguments)
    {
        var end = Array.IndexOf(arguments, "--");
        foreach (var token in parsed.UnmatchedTokens)
        {
            var position = Array.IndexOf(arguments, token);
            if (token.Length > 1 && token[0] == '-' && (end < 0 || position < end))
            {
                throw new UsageException("invalid option: " + (token.StartsWith("--", StringComparison.Ordinal) ? token : token[..2]));
            }
        }
    }

    private static bool IsLast(string[] arguments, CliOption option) =>
        Math.Max(Array.LastIndexOf(arguments, option.Long), Array.LastIndexOf(arguments, option.Short))
        > Array.LastIndexOf(arguments, option.Negation);
}
