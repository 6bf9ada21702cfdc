using JekyllNet.Tests.Yaml;
using JekyllNet.Toml;

namespace JekyllNet.Tests.Toml;

[Trait("Behaviour", "CONFIG-03")]
public sealed class TomlReaderTests
{
    [Theory]
    [InlineData("a = 1_000\nb = -5 # five", "{S\"a\"=>I1000, S\"b\"=>I-5}")]
    [InlineData("a = 0x1F\nb = 0o17\nc = 0b11", "{S\"a\"=>I31, S\"b\"=>I15, S\"c\"=>I3}")]
    [InlineData("a = 1.5e-3\nb = 1e3", "{S\"a\"=>F0.0015, S\"b\"=>F1000.0}")]
    [InlineData("a = true\nb = false", "{S\"a\"=>true, S\"b\"=>false}")]
    [InlineData("a = \"x\\u00e9\\t\\\\\"\nb = 'c:\\d'", "{S\"a\"=>S\"xé\\t\\\\\", S\"b\"=>S\"c:\\\\d\"}")]
    [InlineData("a = \"\"\"\none\ntwo \\\n   three\"\"\"\"", "{S\"a\"=>S\"one\\ntwo three\\\"\"}")]
    [InlineData("a = [1, [\"x\"], # c\n {b = 2, c.d = 3},\n]", "{S\"a\"=>[I1, [S\"x\"], {S\"b\"=>I2, S\"c\"=>{S\"d\"=>I3}}]}")]
    [InlineData("a.b = 1\n\"c d\" = 2\n[a]\ne = 3\n[ a . 'f' ]\ng = 4", "{S\"a\"=>{S\"b\"=>I1, S\"e\"=>I3, S\"f\"=>{S\"g\"=>I4}}, S\"c d\"=>I2}")]
    [InlineData("[[p]]\nn = 1\n[[p]]\nn = 2\n[p.q]\nz = 3", "{S\"p\"=>[{S\"n\"=>I1}, {S\"n\"=>I2, S\"q\"=>{S\"z\"=>I3}}]}")]
    [InlineData("a = 1\r\n[t]\r\nb = 2\r\n", "{S\"a\"=>I1, S\"t\"=>{S\"b\"=>I2}}")]
    [InlineData("a = 1979-05-27T00:32:00-07:00", "{S\"a\"=>T1979-05-27 003200.000000 -0700}")]
    [InlineData("a = 1979-05-27 07:32:00 # c\nb = 1979-05-27", "{S\"a\"=>T1979-05-27 073200.000000 +0000, S\"b\"=>T1979-05-27 000000.000000 +0000}")]
    public void Values_are_read(string text, string expected) =>
        Assert.Equal(expected, ValueNotation.Write(TomlReader.Read(text, TimeZoneInfo.Utc)));

    [Theory]
    [InlineData("a = ", 1, 5)]
    [InlineData("b = 1\na 1", 2, 3)]
    [InlineData("a = \"x", 1, 7)]
    [InlineData("a = [1", 1, 7)]
    [InlineData("[a", 1, 3)]
    [InlineData("a = 1 b = 2", 1, 7)]
    [InlineData("a = tru", 1, 8)]
    [InlineData("a = 1\n[a]", 2, 3)]
    [InlineData("a = \"\\q\"", 1, 8)]
    public void What_is_no_TOML_is_refused_with_its_place(string text, int line, int column)
    {
        var problem = Assert.Throws<TomlException>(() => TomlReader.Read(text, TimeZoneInfo.Utc));
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("a = ", "[")]
    [InlineData("a = ", "{b = ")]
    public void Deep_nesting_ends_in_an_error(string start, string nest) =>
        Assert.Throws<TomlException>(() => TomlReader.Read(start + string.Concat(Enumerable.Repeat(nest, 100_000)), TimeZoneInfo.Utc));
}
