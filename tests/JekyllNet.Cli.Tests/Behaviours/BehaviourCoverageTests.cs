using System.Text.RegularExpressions;

namespace JekyllNet.Cli.Tests.Behaviours;

/// <summary>Every behaviour of Jekyll's that the list names has a test that carries its id, or a reason why it differs here.</summary>
public sealed partial class BehaviourCoverageTests(ITestOutputHelper output)
{
    [Fact]
    public void Each_behaviour_is_tested_or_listed_as_a_difference()
    {
        var titles = Table("ids.tsv");
        var differences = Table("deliberate-differences.tsv");
        var tested = BehaviourCase.All.SelectMany(static c => c.Ids).Concat(Traits()).Where(titles.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var missing = titles.Keys.Where(id => !tested.Contains(id) && !differences.ContainsKey(id)).ToArray();

        output.WriteLine($"{titles.Count} behaviours: {tested.Count} tested, {differences.Count} listed as deliberate differences, {missing.Length} missing");
        foreach (var group in titles.Keys.GroupBy(static id => id[..id.LastIndexOf('-')]))
        {
            output.WriteLine($"  {group.Key,-10} {group.Count(tested.Contains),3} tested {group.Count(differences.ContainsKey),3} listed {group.Count(missing.Contains),3} missing");
        }

        Assert.True(missing.Length == 0, string.Join('\n', missing.Select(id => $"{id} {titles[id]}")));
        Assert.All(differences, difference =>
        {
            Assert.True(titles.ContainsKey(difference.Key), $"{difference.Key} is no behaviour of the list.");
            Assert.NotEmpty(difference.Value);
        });
    }

    [Fact]
    public void Cases_name_known_behaviours()
    {
        var titles = Table("ids.tsv");
        Assert.All(BehaviourCase.All, c => Assert.All(c.Ids, id => Assert.True(titles.ContainsKey(id), $"{c.Name}: {id} is no behaviour of the list.")));
        Assert.Equal(BehaviourCase.All.Count, BehaviourCase.All.DistinctBy(static c => c.Name).Count());
    }

    private static Dictionary<string, string> Table(string name) => File.ReadLines(Path.Combine(BehaviourCase.Folder, name))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split('\t', 2))
        .ToDictionary(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);

    private static IEnumerable<string> Traits() =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(static file => Trait().Matches(File.ReadAllText(file)).Select(static match => match.Groups[1].Value));

    [GeneratedRegex(@"\[Trait\(""Behaviour"", ""([A-Z]+-[0-9]+)""\)\]", RegexOptions.NonBacktracking)]
    private static partial Regex Trait();
}
