using System.Text;
using JekyllNet.Yaml;

namespace JekyllNet.Tests.Yaml;

[Trait("Behaviour", "SAFE-04")]
public sealed class YamlLimitTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[{")]
    public void Nesting_without_end_is_an_error_and_not_a_stack_overflow(string opening)
    {
        var text = new StringBuilder().Insert(0, opening, 100_000).ToString();
        var e = Assert.Throws<YamlLimitException>(() => YamlReader.Load(text));
        Assert.Contains("nests deeper", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, e.Line);
    }

    [Fact]
    public void Indentation_without_end_is_an_error()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 1000; i++)
        {
            text.Append(' ', i).Append("a:\n");
        }

        Assert.Throws<YamlLimitException>(() => YamlReader.Load(text.ToString()));
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var limits = new YamlLimits { MaxDepth = 20 };
        var text = new string('[', 20) + new string(']', 20);
        Assert.Equal(text, ValueNotation.Write(YamlReader.Load(text, limits: limits)));
        Assert.Throws<YamlLimitException>(() => YamlReader.Load("[" + text + "]", limits: limits));
    }

    [Fact]
    public void Aliases_that_multiply_are_an_error()
    {
        var text = new StringBuilder("l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            text.Append($"l{i}: &l{i} [*l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}, *l{i - 1}]\n");
        }

        var e = Assert.Throws<YamlLimitException>(() => YamlReader.Load(text.ToString()));
        Assert.Contains("aliases", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&a [*a]")]
    [InlineData("&a {b: [*a]}")]
    [InlineData("a: &a\n  b: *a\n")]
    public void A_value_that_holds_itself_is_an_error(string text) => Assert.Throws<YamlLimitException>(() => YamlReader.Load(text));

    [Fact]
    public void A_mapping_merged_into_itself_stays_as_it_is() =>
        Assert.Equal("{S\"a\"=>{S\"b\"=>I1, S\"c\"=>I2}}", ValueNotation.Write(YamlReader.Load("a: &a\n  b: 1\n  <<: *a\n  c: 2\n")));

    [Fact]
    public void A_text_beyond_the_length_limit_is_an_error() =>
        Assert.Throws<YamlLimitException>(() => YamlReader.Load("abcdef", limits: new YamlLimits { MaxLength = 5 }));

    [Fact]
    public void No_text_makes_the_reader_fail_otherwise()
    {
        var random = new Random(20240131);
        const string Alphabet = "ab:-?[]{},&*!|>'\"%@`#\\ \t\n\r\0\uFEFF\uD800\uDC00\u0085\u2028é<=~.0129_+xTZ";
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Create(random.Next(40), random, static (span, r) =>
            {
                foreach (ref var c in span)
                {
                    c = Alphabet[r.Next(Alphabet.Length)];
                }
            });
            try
            {
                YamlReader.Load(text);
            }
            catch (YamlReadException)
            {
            }
        }
    }
}
