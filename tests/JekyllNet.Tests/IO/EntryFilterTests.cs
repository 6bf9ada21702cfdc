using JekyllNet.IO;

namespace JekyllNet.Tests.IO;

public sealed class EntryFilterTests
{
    [Fact]
    [Trait("Behaviour", "READ-02")]
    [Trait("Behaviour", "READ-03")]
    [Trait("Behaviour", "READ-04")]
    [Trait("Behaviour", "READ-05")]
    [Trait("Behaviour", "READ-06")]
    [Trait("Behaviour", "READ-07")]
    [Trait("Behaviour", "READ-08")]
    [Trait("Behaviour", "READ-09")]
    [Trait("Behaviour", "READ-12")]
    [Trait("Behaviour", "READ-14")]
    public void Keeps_the_entries_that_Jekyll_keeps()
    {
        string[][] cases = CaseFile.Read("entries.tsv");
        MemorySiteFileSystem files = new();
        foreach (string path in cases[0][0].Split('|'))
        {
            files.Add("/src/" + path, "");
        }

        List<string> wrong = [];
        foreach (string[] fields in cases.AsSpan(1))
        {
            EntryFilter filter = new(Split(fields[0]), fields[1].Split('|'), "/src", safe: false, files);
            Compare($"{fields[0]} / {fields[1]}", fields[2], Walk(filter, files, ""), wrong);
            Compare($"{fields[0]} / {fields[1]} in docs", fields[3], filter.Filter(VisibleBelow(files, "/src/docs", ""), "/src/docs"), wrong);
        }

        Assert.Empty(wrong);
        Assert.Equal(47, cases.Length - 1);
    }

    [Fact]
    [Trait("Behaviour", "READ-16")]
    public void Safe_mode_drops_links_that_lead_out_of_the_source()
    {
        using TemporaryFolder folder = Linked();
        PhysicalSiteFileSystem files = new();
        EntryFilter filter = new([], [], folder["src"], safe: true, files);
        Assert.Equal(
            ["inside", "inside-dir", "real", "sub"],
            filter.Filter(files.List(folder["src"]).Select(static entry => entry.Name), folder["src"]));
        Assert.Equal(["up"], filter.Filter(["out", "up"], folder["src/sub"]));
    }

    [Fact]
    [Trait("Behaviour", "READ-16")]
    public void Safe_mode_knows_a_folder_whose_name_only_begins_like_the_source()
    {
        using TemporaryFolder folder = new();
        folder.Write("src-secret/key", "k");
        folder.Write("src/a", "a");
        folder.Link("src/stolen", folder["src-secret/key"]);
        EntryFilter filter = new([], [], folder["src"], safe: true, new PhysicalSiteFileSystem());
        Assert.Equal(["a"], filter.Filter(["a", "stolen"], folder["src"]));
    }

    [Fact]
    [Trait("Behaviour", "READ-16")]
    public void Safe_mode_works_when_the_source_itself_is_reached_through_a_link()
    {
        using TemporaryFolder folder = Linked();
        folder.Link("door", folder["src"]);
        EntryFilter filter = new([], [], folder["door"], safe: true, new PhysicalSiteFileSystem());
        Assert.Equal(["inside"], filter.Filter(["inside", "outside"], folder["door"]));
    }

    [Fact]
    [Trait("Behaviour", "READ-17")]
    public void Without_safe_mode_links_stay()
    {
        using TemporaryFolder folder = Linked();
        EntryFilter filter = new([], [], folder["src"], safe: false, new PhysicalSiteFileSystem());
        Assert.Equal(["broken", "inside", "outside", "outside-dir"], filter.Filter(["broken", "inside", "outside", "outside-dir"], folder["src"]));
    }

    private static TemporaryFolder Linked()
    {
        TemporaryFolder folder = new();
        folder.Write("outside/secret", "s");
        folder.Write("src/real", "r");
        folder.Write("src/sub/x", "x");
        folder.Link("src/inside", "real");
        folder.Link("src/inside-dir", "sub");
        folder.Link("src/outside", "../outside/secret");
        folder.Link("src/outside-dir", folder["outside"]);
        folder.Link("src/round", "sub/../round");
        folder.Link("src/broken", "nowhere");
        folder.Link("src/sub/out", "../../outside/secret");
        folder.Link("src/sub/up", "../real");
        return folder;
    }

    private static string[] Split(string list) => list.Length == 0 ? [] : list.Split('|');

    private static void Compare(string name, string expected, IEnumerable<string> actual, List<string> wrong)
    {
        // The order is the caller's; the recorded one is that of the disk.
        string found = string.Join('|', actual.Order(StringComparer.Ordinal));
        string sorted = string.Join('|', Split(expected).Order(StringComparer.Ordinal));
        if (found != sorted)
        {
            wrong.Add($"{name}: expected {sorted} but {found}");
        }
    }

    private static IEnumerable<string> Walk(EntryFilter filter, MemorySiteFileSystem files, string directory)
    {
        string full = directory.Length == 0 ? "/src" : "/src/" + directory.TrimEnd('/');
        foreach (string name in filter.Filter(files.List(full).Select(static entry => entry.Name), full))
        {
            if (!files.DirectoryExists(full + "/" + name))
            {
                yield return directory + name;
                continue;
            }

            yield return directory + name + "/";
            foreach (string below in Walk(filter, files, directory + name + "/"))
            {
                yield return below;
            }
        }
    }

    // As Ruby's Dir["**/*"]: everything below but dot files.
    private static IEnumerable<string> VisibleBelow(MemorySiteFileSystem files, string root, string prefix)
    {
        foreach (FileSystemEntry entry in files.List(root))
        {
            if (entry.Name[0] == '.')
            {
                continue;
            }

            yield return prefix + entry.Name;
            if (entry.IsDirectory)
            {
                foreach (string below in VisibleBelow(files, root + "/" + entry.Name, prefix + entry.Name + "/"))
                {
                    yield return below;
                }
            }
        }
    }
}
