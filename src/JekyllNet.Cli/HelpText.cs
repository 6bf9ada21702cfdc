using JekyllNet.Cli.Commands;
using JekyllNet.Cli.Options;

namespace JekyllNet.Cli;

/// <summary>The usage of the program or of one subcommand, laid out as Jekyll's.</summary>
internal static class HelpText
{
    public const string Program = "jekyllnet";
    private const string ProgramDescription = "Builds Jekyll sites without Ruby";

    public static void WriteProgram(TextWriter writer)
    {
        writer.WriteLine($"{Program} {CliVersion.Own} -- {ProgramDescription}");
        WriteUsage(writer, "<subcommand> [options]");
        WriteOptions(writer, GlobalOptions.All);
        writer.WriteLine();
        writer.WriteLine("Subcommands:");
        foreach (var command in CommandCatalog.All)
        {
            var names = string.Join(", ", command.Aliases.Prepend(command.Name));
            writer.WriteLine($"  {names,-20}  {command.Description}");
        }
    }

    public static void WriteCommand(TextWriter writer, CliCommand command)
    {
        writer.WriteLine($"{Program} {command.Name} -- {command.Description}");
        WriteUsage(writer, command.Syntax);
        WriteOptions(writer, command.Options.Concat(GlobalOptions.All));
    }

    /// <summary>How an option is written: both forms, and its argument.</summary>
    public static string SpellingOf(CliOption option) => option.Short is null ? LongForm(option) : $"{option.Short}, {LongForm(option)}";

    private static string LongForm(CliOption option)
    {
        var spelling = option.Kind == OptionKind.NegatableFlag ? "--[no-]" + option.Long[2..] : option.Long;
        return option.Argument is null ? spelling : $"{spelling} {option.Argument}";
    }

    private static void WriteUsage(TextWriter writer, string syntax)
    {
        writer.WriteLine();
        writer.WriteLine("Usage:");
        writer.WriteLine();
        writer.WriteLine($"  {Program} {syntax}");
        writer.WriteLine();
    }

    private static void WriteOptions(TextWriter writer, IEnumerable<CliOption> options)
    {
        writer.WriteLine("Options:");
        foreach (var option in options)
        {
            var head = option.Short is null ? new string(' ', 12) : $"{option.Short,10}, ";
            writer.WriteLine($"{head}{LongForm(option),-13}  {option.Description}");
        }
    }
}
