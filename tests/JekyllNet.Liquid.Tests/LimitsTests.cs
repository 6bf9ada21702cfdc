using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Tests;

public sealed class LimitsTests
{
    [Fact]
    public void Steps_end_a_render()
    {
        var error = Fail("{% for i in (1..1000) %}{% for j in (1..1000) %}{{ j }}{% endfor %}{% endfor %}", new LiquidLimits { MaxSteps = 10_000 });
        Assert.Equal("Liquid::MemoryError", error.RubyClass);
    }

    [Fact]
    public void Output_counts_what_is_captured()
    {
        var limits = new LiquidLimits { MaxOutputLength = 100 };
        Assert.Equal("Memory limits exceeded", Fail("{% capture x %}{% for i in (1..101) %}x{% endfor %}{% endcapture %}", limits).Description);
        Assert.Equal(new string('x', 100), Render("{% for i in (1..100) %}x{% endfor %}", limits));
    }

    [Fact]
    public void Ranges_are_bounded()
    {
        Assert.Equal("Memory limits exceeded", Fail("{% for i in (1..99999999999) %}{% endfor %}", LiquidLimits.Default).Description);
        Assert.Equal("1..99999999999", Render("{{ (1..99999999999) }}", LiquidLimits.Default));
    }

    [Theory]
    [InlineData("{% assign a = ")]
    [InlineData("{{ ")]
    [InlineData("{% if ")]
    public void Deep_expressions_do_not_overflow_the_stack(string head)
    {
        var parentheses = new string('(', 200_000);
        var error = Record.Exception(() => Render(head + parentheses + "1" + (head.StartsWith("{{") ? " }}" : " %}"), LiquidLimits.None));
        Assert.True(error is null or LiquidException, error?.GetType().Name);
    }

    [Fact]
    public void Deeply_nested_lists_do_not_overflow_the_stack()
    {
        var list = new ListValue();
        for (var i = 0; i < 200_000; i++)
        {
            list = new ListValue([list]);
        }

        var options = new LiquidOptions();
        var template = new LiquidParser(options).Parse("{{ a }}{% if a == b %}{% endif %}{{ a | sort }}");
        var error = Record.Exception(() => template.Render(new LiquidContext(options, [new HashValue { ["a"] = list, ["b"] = new ListValue([list]) }])));
        Assert.Equal("SystemStackError", Assert.IsType<LiquidRenderException>(error).RubyClass);
    }

    [Fact]
    public void A_token_stops_a_render()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var options = new LiquidOptions();
        var template = new LiquidParser(options).Parse("{% for i in (1..100000) %}{{ i }}{% endfor %}");
        Assert.Throws<OperationCanceledException>(() => template.Render(new LiquidContext(options, cancellationToken: source.Token)));
    }

    [Fact]
    public void Unclosed_delimiters_take_linear_time()
    {
        var source = string.Concat(Enumerable.Repeat("{{ a {% b ", 50_000));
        Assert.Throws<LiquidSyntaxException>(() => Render(source, LiquidLimits.None));
    }

    private static LiquidRenderException Fail(string source, LiquidLimits limits) =>
        Assert.Throws<LiquidRenderException>(() => Render(source, limits));

    private static string Render(string source, LiquidLimits limits)
    {
        var options = new LiquidOptions { Limits = limits };
        return new LiquidParser(options).Parse(source).Render(new LiquidContext(options));
    }
}
