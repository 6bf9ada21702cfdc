using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Tests.Yaml;
using JekyllNet.Yaml;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet.Tests.Configuration;

public sealed class FrontMatterDefaultsTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    [Trait("Behaviour", "DEFAULTS-02")]
    [Trait("Behaviour", "DEFAULTS-03")]
    [Trait("Behaviour", "DEFAULTS-04")]
    [Trait("Behaviour", "DEFAULTS-05")]
    [Trait("Behaviour", "DEFAULTS-06")]
    [Trait("Behaviour", "DEFAULTS-07")]
    [Trait("Behaviour", "DEFAULTS-08")]
    [Trait("Behaviour", "DEFAULTS-09")]
    [Trait("Behaviour", "DEFAULTS-10")]
    [Trait("Behaviour", "DEFAULTS-14")]
    public void Answers_as_Jekyll_does()
    {
        var queries = RecordedCase.Read("configuration", "defaults-queries.tsv");
        var cases = RecordedCase.Read("configuration", "defaults.tsv");
        foreach (var (input, expected) in cases)
        {
            var defaults = Create(input);
            var answers = expected.Split('\u0001');
            for (var i = 0; i < answers.Length; i++)
            {
                var (path, type) = queries[i];
                var kind = type.Length == 0 ? null : type;
                var answer = ValueNotation.Write(defaults.All(path, kind)) + ValueNotation.Write(defaults.Find(path, kind, "k"));
                Assert.Equal($"{input} {path} {type}\n{answers[i]}", $"{input} {path} {type}\n{answer}");
            }
        }

        Assert.True(cases.Count > 200);
    }

    [Fact]
    [Trait("Behaviour", "DEFAULTS-01")]
    public void Sets_that_are_not_usable_are_left_out_with_a_warning()
    {
        var defaults = Create("defaults: [x, {scope: {path: a}}, {values: [1]}, {values: {k: 1}}]");
        Assert.Equal("{S\"k\"=>I1}", ValueNotation.Write(defaults.All("a", "pages")));
        Assert.Equal(
            [
                "An invalid front-matter default set was found: x",
                "An invalid front-matter default set was found: {\"scope\"=>{\"path\"=>\"a\"}}",
                "An invalid front-matter default set was found: {\"values\"=>[1]}",
            ],
            _diagnostics.ToSortedList().Select(d => d.Message));
    }

    [Fact]
    [Trait("Behaviour", "DEFAULTS-06")]
    public void An_old_name_of_a_type_is_a_warning()
    {
        var defaults = Create("defaults: [{scope: {type: post}, values: {k: 1}}]");
        Assert.Equal("{S\"k\"=>I1}", ValueNotation.Write(defaults.All("a", "posts")));
        Assert.Equal(
            "The 'post' type has become 'posts'. Please update your front-matter defaults to use 'type: posts'.",
            Assert.Single(_diagnostics.ToSortedList()).Message);
    }

    [Fact]
    [Trait("Behaviour", "DEFAULTS-11")]
    public void A_date_is_parsed()
    {
        Assert.Equal("{S\"date\"=>T2024-01-31 000000.000000 +0000}", ValueNotation.Write(Create("defaults: [{values: {date: '2024-01-31'}}]").All("a", null)));
        var e = Assert.Throws<JekyllException>(() => Create("defaults: [{values: {date: nonsense}}]"));
        Assert.Equal("Invalid date 'nonsense': An invalid date format was found in a front-matter default set: {\"values\"=>{\"date\"=>\"nonsense\"}}", e.Message);
    }

    [Fact]
    [Trait("Behaviour", "DEFAULTS-04")]
    public void Globs_find_what_Dir_glob_finds()
    {
        var cases = RecordedCase.Read("configuration", "globs.tsv");
        foreach (var (pattern, expected) in cases)
        {
            var found = RubyGlob.Find(Tree(), "/site", pattern).Order(StringComparer.Ordinal);
            Assert.Equal(pattern + "\n" + expected, pattern + "\n" + string.Join('\n', found));
        }
    }

    private static MemorySiteFileSystem Tree()
    {
        var files = new MemorySiteFileSystem();
        foreach (var path in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "cases", "configuration", "defaults-tree.txt")))
        {
            files.Add("/site/" + path, "x");
        }

        return files;
    }

    private static TimeValue ParseDate(FluidValue value, string message) =>
        YamlReader.Load(value.ToStringValue()) is DateValue date
            ? new TimeValue(new DateTimeOffset(date.Value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero))
            : throw new JekyllException(DiagnosticId.DateInvalid, $"Invalid date '{value.ToStringValue()}': {message}");

    private FrontMatterDefaults Create(string yaml)
    {
        var values = new HashValue((HashValue)YamlReader.Load(yaml)) { ["source"] = StringValue.Create("/site") };
        return new FrontMatterDefaults(new SiteConfiguration(values), Tree(), ParseDate, new DiagnosingLog(NullLogger.Instance, _diagnostics));
    }
}
