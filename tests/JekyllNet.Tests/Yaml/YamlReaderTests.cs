using JekyllNet.Yaml;

namespace JekyllNet.Tests.Yaml;

public sealed class YamlReaderTests
{
    private static readonly Dictionary<string, string> KnownFailures =
        RecordedCase.Read("yaml", "known-failures.tsv").ToDictionary(c => c.Input, c => c.Expected);

    [Theory]
    [InlineData("documents.tsv", 30)]
    [InlineData("scalars.tsv", 1000)]
    [InlineData("structures.tsv", 700)]
    [InlineData("errors.tsv", 400)]
    [Trait("Behaviour", "CONFIG-31")]
    [Trait("Behaviour", "CONFIG-32")]
    [Trait("Behaviour", "CONFIG-33")]
    [Trait("Behaviour", "CONFIG-34")]
    [Trait("Behaviour", "CONFIG-35")]
    public void Reads_what_SafeYAML_reads(string file, int least)
    {
        var cases = RecordedCase.Read("yaml", file);
        var wrong = new List<string>();
        foreach (var (input, expected) in cases)
        {
            var isRight = Outcome(input) == expected;
            if (isRight == KnownFailures.ContainsKey(input))
            {
                wrong.Add(isRight ? $"passes, though listed as a known failure: {input}" : $"{input}\n  expected {expected}\n  got      {Outcome(input)}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(cases.Count >= least);
    }

    [Fact]
    public void Names_the_file_in_a_message()
    {
        var e = Assert.Throws<YamlSyntaxException>(() => YamlReader.Load("a: 1\nb", "/site/_data/x.yml"));
        Assert.Equal("(/site/_data/x.yml): could not find expected ':' while scanning a simple key at line 2 column 1", e.Message);
        Assert.Equal((2, 1), (e.Line, e.Column));
    }

    [Fact]
    public void Knows_where_the_outermost_keys_stand()
    {
        var document = YamlReader.LoadDocument("---\na: 1\nb:\n  c: 2\n'd e': 3\n");
        Assert.Equal(new YamlPosition(2, 1), document.LocationOf("a"));
        Assert.Equal(new YamlPosition(5, 1), document.LocationOf("d e"));
        Assert.Null(document.LocationOf("c"));
    }

    [Fact]
    [Trait("Behaviour", "DATA-07")]
    public void An_empty_text_is_false_and_an_empty_document_nil()
    {
        Assert.Equal("false", ValueNotation.Write(YamlReader.Load("")));
        Assert.Equal("false", ValueNotation.Write(YamlReader.Load("# nothing\n")));
        Assert.Equal("nil", ValueNotation.Write(YamlReader.Load("---\n")));
    }

    [Fact]
    public void Bytes_lose_their_byte_order_mark_and_must_be_UTF_8()
    {
        Assert.Equal("{S\"a\"=>S\"é\"}", ValueNotation.Write(YamlReader.Load("\uFEFFa: é"u8)));
        var e = Assert.Throws<YamlSyntaxException>(() => YamlReader.Load([(byte)'a', 0xFF]));
        Assert.Equal("(<unknown>): invalid leading UTF-8 octet at line 1 column 1", e.Message);
    }

    private static string Outcome(string input)
    {
        try
        {
            return ValueNotation.Write(YamlReader.Load(input));
        }
        catch (YamlSyntaxException e)
        {
            return "Syntax: " + e.Message;
        }
        catch (YamlReadException e)
        {
            return "Value: " + e.Message;
        }
    }
}
