namespace JekyllNet.Cli.Tests.Behaviours;

/// <summary>One case of a case file: what to write, what to run, and what Jekyll 4.4.1 then gives.</summary>
/// <param name="Name">The file's name and the case's title.</param>
/// <param name="Ids">The behaviours that it shows.</param>
/// <param name="Blocks">Everything below its head, in order.</param>
internal sealed record BehaviourCase(string Name, IReadOnlyList<string> Ids, IReadOnlyList<CaseBlock> Blocks)
{
    public static readonly string Folder = RepositoryRoot.Combine("tests", "JekyllNet.Cli.Tests", "cases");

    public static IReadOnlyList<BehaviourCase> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<BehaviourCase> ReadFile(string file)
    {
        var blocks = CaseBlock.ReadAll(File.ReadAllText(file));
        for (var i = 0; i < blocks.Count;)
        {
            var head = blocks[i].Marker[5..];
            var colon = head.IndexOf(':', StringComparison.Ordinal);
            var end = blocks.FindIndex(i + 1, static b => b.Marker.StartsWith("==== ", StringComparison.Ordinal));
            end = end < 0 ? blocks.Count : end;
            yield return new BehaviourCase(
                $"{Path.GetFileNameWithoutExtension(file)}: {head[(colon + 1)..].Trim()}", head[..colon].Split(' '), blocks[(i + 1)..end]);
            i = end;
        }
    }
}
