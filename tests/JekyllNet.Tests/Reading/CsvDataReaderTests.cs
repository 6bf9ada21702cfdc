using System.Text;
using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Liquid.Values;
using JekyllNet.Reading;
using JekyllNet.Tests.Yaml;
using JekyllNet.Yaml;

namespace JekyllNet.Tests.Reading;

public sealed class CsvDataReaderTests
{
    [Fact]
    [Trait("Behaviour", "DATA-05")]
    public void Reads_what_Rubys_library_reads()
    {
        var cases = RecordedCase.Read("reading", "csv.tsv");
        var wrong = cases.Select(c => (c, Got: Outcome(c.Input, ""))).Where(x => x.Got != x.c.Expected)
            .Select(x => $"{x.c.Input}\n  expected {x.c.Expected}\n  got      {x.Got}").ToArray();
        Assert.Empty(wrong);
        Assert.True(cases.Count > 900);
    }

    [Fact]
    [Trait("Behaviour", "DATA-06")]
    public void Converts_numbers_as_Rubys_library_does()
    {
        foreach (var (input, expected) in RecordedCase.Read("reading", "csv-numbers.tsv"))
        {
            Assert.Equal($"{input}: [{{S\"h\"=>{expected}}}]", $"{input}: " + Outcome($"h\n\"{input}\"\n", "csv_converters: [numeric]"));
        }
    }

    [Theory]
    [Trait("Behaviour", "DATA-06")]
    [InlineData("headers: false", "a,b\n1,\n", "[[S\"a\", S\"b\"], [S\"1\", nil]]")]
    [InlineData("headers: x;y,z", "1,2\n", "[{S\"x;y\"=>S\"1\", S\"z\"=>S\"2\"}]")]
    [InlineData("headers: [x, y]", "1,2\n", "[{S\"x\"=>S\"1\", S\"y\"=>S\"2\"}]")]
    [InlineData("csv_converters: [integer]", "a,b\n1,2.5\n", "[{S\"a\"=>I1, S\"b\"=>S\"2.5\"}]")]
    [InlineData("csv_converters: [all]", "a,b\n1,2.5\n", "[{S\"a\"=>I1, S\"b\"=>F2.5}]")]
    [InlineData("csv_converters: [date]", "a\n2024-01-31\n2024-02-31\n", "[{S\"a\"=>D2024-01-31}, {S\"a\"=>S\"2024-02-31\"}]")]
    [InlineData("encoding: iso-8859-1", "a\n\u00E9\n", "[{S\"a\"=>S\"Ã©\"}]")]
    [InlineData("encoding: utf-8", "\uFEFFa\n1\n", "[{S\"\uFEFFa\"=>S\"1\"}]")]
    public void Follows_its_settings(string settings, string text, string expected) => Assert.Equal(expected, Outcome(text, settings));

    private static string Outcome(string text, string settings)
    {
        var values = new HashValue { ["encoding"] = StringValue.Create("utf-8") };
        if (settings.Length > 0)
        {
            values["csv_reader"] = YamlReader.Load(settings);
        }

        try
        {
            return ValueNotation.Write(new CsvDataReader(new SiteConfiguration(values), "csv_reader", ',').Read(Encoding.UTF8.GetBytes(text)));
        }
        catch (CsvException e)
        {
            return "Error: " + e.Message;
        }
    }
}
