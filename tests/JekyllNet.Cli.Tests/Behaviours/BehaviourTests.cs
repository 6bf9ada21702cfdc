namespace JekyllNet.Cli.Tests.Behaviours;

/// <summary>
/// Jekyll's rules one by one: each case of the files in <c>cases</c> is run through the command, and its exit code, log and files
/// must be those that were recorded from Jekyll 4.4.1.
/// </summary>
public sealed class BehaviourTests
{
    public static IEnumerable<TheoryDataRow<string>> Cases()
    {
        foreach (var known in BehaviourCase.All)
        {
            var row = new TheoryDataRow<string>(known.Name);
            foreach (var id in known.Ids)
            {
                row.WithTrait("Behaviour", id);
            }

            yield return row;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task As_recorded_from_Jekyll(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths and links are recorded on Unix");
        using var folder = new CaseFolder();
        var environment = new Dictionary<string, string> { ["TZ"] = "UTC", ["HOME"] = folder.Path };
        var files = new List<string>();
        CliRun? run = null;
        var exitCode = 0;
        var full = false;
        List<string> expectedErrors = [], expectedOutput = [], ours = [];
        foreach (var block in BehaviourCase.All.Single(c => c.Name == name).Blocks)
        {
            var words = block.Marker.Split(' ');
            switch (words[0])
            {
                case "env:":
                    var (key, value) = block.Marker[5..].Split('=', 2) is [var k, var v] ? (k, v) : throw new FormatException(block.Marker);
                    environment[key] = value.Replace("@", folder.Path, StringComparison.Ordinal);
                    break;
                case "--":
                    folder.Place(block);
                    break;
                case "$" or "$log":
                    Verify();
                    full = words[0] == "$log";
                    run = await CliRun.StartAsync(folder.Path, Arguments(block.Marker), environment, TestContext.Current.CancellationToken);
                    break;
                case ">>" when words[1] is "exit":
                    exitCode = int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture);
                    break;
                case ">>" when words[1] is "out" or "err" or "ours":
                    (words[1] switch { "out" => expectedOutput, "err" => expectedErrors, _ => ours }).AddRange(block.Lines);
                    break;
                default:
                    files.Add(CaseFolder.Expected(block));
                    break;
            }
        }

        Verify();
        Assert.Equal(files.Order(StringComparer.Ordinal), folder.Changes());

        void Verify()
        {
            if (run is not null)
            {
                Assert.True(exitCode == run.ExitCode, $"exit code {run.ExitCode} in place of {exitCode}: {run.Error}");
                var error = folder.Shorten(run.Error);
                if (exitCode == 0)
                {
                    Assert.Equal(expectedOutput, CaseLog.Lines(folder.Shorten(run.Output), full));

                    // Without their order and number: how often a sort warns is the C library's business.
                    Assert.Equal(expectedErrors.Concat(ours).Distinct().Order(StringComparer.Ordinal), CaseLog.Lines(error, full).Distinct().Order(StringComparer.Ordinal));
                }
                else
                {
                    // Where Jekyll fails, its words are there; Ruby's own around them are not.
                    Assert.All(expectedErrors.Concat(ours), line => Assert.Contains(CaseLog.Folded(line), CaseLog.Folded(error)));
                }
            }

            expectedErrors.Clear();
            expectedOutput.Clear();
            ours.Clear();
        }
    }

    // Arguments are separated by blanks; double quotes keep blanks in.
    private static string[] Arguments(string marker) =>
        [.. marker[marker.IndexOf(' ', StringComparison.Ordinal)..].Split('"').SelectMany((part, i) =>
            i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
