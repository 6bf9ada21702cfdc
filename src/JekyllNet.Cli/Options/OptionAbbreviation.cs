namespace JekyllNet.Cli.Options;

/// <summary>Completes a long option that is cut short, as Ruby's option parser does: <c>--dest</c> for <c>--destination</c>.</summary>
internal static class OptionAbbreviation
{
    /// <returns>The arguments with every unambiguous abbreviation written out.</returns>
    /// <exception cref="UsageException">An abbreviation fits more than one option.</exception>
    public static string[] Expand(IReadOnlyList<string> arguments, IReadOnlyList<CliOption> options)
    {
        var result = arguments.ToArray();
        for (var i = 0; i < result.Length && result[i] != "--"; i++)
        {
            if (result[i].Length <= 2 || !result[i].StartsWith("--", StringComparison.Ordinal))
            {
                continue;
            }

            var equals = result[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? result[i] : result[i][..equals];
            result[i] = Complete(name, options) + (equals < 0 ? "" : result[i][equals..]);
        }

        return result;
    }

    private static string Complete(string name, IReadOnlyList<CliOption> options)
    {
        string? found = null;
        foreach (var spelling in Spellings(options))
        {
            if (spelling == name)
            {
                return name;
            }

            if (spelling.StartsWith(name, StringComparison.Ordinal))
            {
                found = found is null ? spelling : throw new UsageException("ambiguous option: " + name);
            }
        }

        return found ?? name;
    }

    private static IEnumerable<string> Spellings(IReadOnlyList<CliOption> options)
    {
        foreach (var option in options)
        {
            yield return option.Long;
            if (option.Kind == OptionKind.NegatableFlag)
            {
                yield return option.Negation;
            }
        }
    }
}
