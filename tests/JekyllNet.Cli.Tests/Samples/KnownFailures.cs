namespace JekyllNet.Cli.Tests.Samples;

/// <summary>Files known to differ: a name and, after a tab or blanks, the reason.</summary>
internal static class KnownFailures
{
    public static string[] Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Name)];

    private static string Name(string line)
    {
        var parts = line.Split([' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2 ? parts[0] : throw new InvalidDataException($"'{line}' gives no reason.");
    }
}
