using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Reading;
using JekyllNet.Tests.Yaml;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Tests.Reading;

public sealed class DataReaderTests
{
    [Fact]
    [Trait("Behaviour", "DATA-03")]
    public void Keys_are_the_names_without_what_no_key_may_hold()
    {
        var cases = RecordedCase.Read("reading", "data-keys.tsv");
        Assert.All(cases, c => Assert.Equal($"{c.Input} {c.Expected}", $"{c.Input} {DataKey.FromName(c.Input)}"));
        Assert.True(cases.Count > 400);
    }

    [Fact]
    [Trait("Behaviour", "DATA-01")]
    [Trait("Behaviour", "DATA-02")]
    [Trait("Behaviour", "DATA-07")]
    [Trait("Behaviour", "DATA-08")]
    public void Reads_files_by_extension_and_then_directories()
    {
        var files = new MemorySiteFileSystem()
            .Add("/s/_data/b.csv", "x\n1\n")
            .Add("/s/_data/a.yml", "k: yml")
            .Add("/s/_data/a.yaml", "k: yaml")
            .Add("/s/_data/a.json", "{\"k\": 010}")
            .Add("/s/_data/c.tsv", "x\ty\n1\t2\n")
            .Add("/s/_data/empty.yml", "")
            .Add("/s/_data/.hidden.yml", "k: 1")
            .Add("/s/_data/_under.yml", "k: 1")
            .Add("/s/_data/UP.YML", "k: 1")
            .Add("/s/_data/note.txt", "k: 1")
            .Add("/s/_data/b/team members.yml", "- x")
            .AddDirectory("/s/_data/nothing");
        Assert.Equal(
            "{S\"a\"=>{S\"k\"=>I8}, S\"_under\"=>{S\"k\"=>I1}, S\"empty\"=>false, S\"b\"=>{S\"team_members\"=>[S\"x\"]}, "
            + "S\"c\"=>[{S\"x\"=>S\"1\", S\"y\"=>S\"2\"}], S\"nothing\"=>{}}",
            ValueNotation.Write(Read(files)));
    }

    [Theory]
    [Trait("Behaviour", "DATA-12")]
    [InlineData("a.yml", "a: b: c", "(/s/_data/a.yml): mapping values are not allowed in this context at line 1 column 5")]
    [InlineData("a.json", "{\"a\": \"\\ud83d\\ude00\"}", "(/s/_data/a.json): found invalid Unicode character escape code while parsing a quoted scalar at line 1 column 7")]
    [InlineData("a.csv", "a\n\"x\n", "Unclosed quoted field in line 2.")]
    public void A_file_that_cannot_be_read_is_fatal(string name, string text, string message)
    {
        var e = Assert.Throws<JekyllException>(() => Read(new MemorySiteFileSystem().Add("/s/_data/" + name, text)));
        Assert.Equal(message, e.Message);
        Assert.Equal(DiagnosticId.DataFileInvalid, e.Diagnostic.Id);
        Assert.Equal("/s/_data/" + name, e.Diagnostic.Location?.Path);
    }

    [Fact]
    public void No_directory_is_no_data() => Assert.Empty(Read(new MemorySiteFileSystem()));

    private static HashValue Read(MemorySiteFileSystem files)
    {
        var reader = new ConfigurationReader(_ => null, "/s", new Logging.SiteLog(NullLogger.Instance));
        return new DataReader(files, new EntryFilter([], [], "/s", false, files), reader.Complete(new HashValue())).Read("/s/_data");
    }
}
