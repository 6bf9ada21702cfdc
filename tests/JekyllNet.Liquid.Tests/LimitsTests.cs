using Fluid.Ast;
using Fluid.Values;
using JekyllNet.Liquid.Filters;
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

    [Theory]
    [InlineData("{% for i in (1..40) %}{% assign s = s | append: 'xxxxxxxx' | append: s %}{% endfor %}")]
    [InlineData("{% for i in (1..40) %}{% assign l = l | concat: l %}{% endfor %}")]
    [InlineData("{% for i in (1..400) %}{% assign l = l | concat: l | slice: 0, 9 %}{% assign t = l | join: s %}{% assign s = s | append: t %}{% endfor %}")]
    [InlineData("{% for i in (1..30) %}{% assign s = s | append: s %}{% endfor %}{% assign s = s | replace: 'a', s %}")]
    [InlineData("{% for i in (1..12) %}{% assign s = s | append: s %}{% endfor %}{% assign s = s | replace: '', s | replace: '', s %}")]
    [InlineData("{% for i in (1..14) %}{% assign s = s | append: s %}{% endfor %}{% assign s = s | replace: 'a', \"\\'\" %}")]
    [InlineData("{% for i in (1..64) %}{% assign n = n | times: n %}{% endfor %}")]
    [InlineData("{% for i in (1..9) %}{% assign f = f | append: f %}{% endfor %}{{ 0 | date: f }}")]
    [InlineData("{% for i in (1..25) %}{% assign s = s | append: s %}{% endfor %}{% assign s = s | split: '' %}")]
    [InlineData("{% for i in (1..9999) %}{% for j in (1..9999) %}{% assign x = l | uniq %}{% endfor %}{% endfor %}")]
    public void What_filters_make_is_bounded(string source)
    {
        var values = new HashValue
        {
            ["s"] = StringValue.Create("a"), ["n"] = IntegerValue.Create(10), ["f"] = StringValue.Create("%65000Y"), ["l"] = new ListValue([.. Enumerable.Repeat(IntegerValue.Create(1), 3000)]),
        };
        var options = new LiquidOptions();
        var error = Assert.Throws<LiquidRenderException>(() => new LiquidParser(options).Parse(source).Render(new LiquidContext(options, [values])));
        Assert.Equal("Memory limits exceeded", error.Description);
    }

    [Fact]
    public void Lists_that_hold_themselves_many_times_are_weighed()
    {
        var options = new LiquidOptions();
        options.Filters.Add("twice", 0, 0, static (input, _, _) => new ListValue([input, input]));
        var template = new LiquidParser(options).Parse("{% for i in (1..64) %}{% assign l = l | twice %}{% endfor %}");
        Assert.Equal("Memory limits exceeded", Assert.Throws<LiquidRenderException>(() => template.Render(new LiquidContext(options, [new HashValue { ["l"] = new ListValue() }]))).Description);
    }

    [Fact]
    public void Texts_count_together_too()
    {
        var limits = new LiquidLimits { MaxTextTotal = 10_000 };
        Assert.Equal("Memory limits exceeded", Fail("{% assign s = 'x' %}{% for i in (1..1000) %}{% assign s = s | append: 'xxxxxxxx' %}{% endfor %}", limits).Description);
    }

    [Fact]
    public void The_clock_stops_a_render()
    {
        var time = new SteppingTime();
        var options = new LiquidOptions { Limits = new LiquidLimits { MaxDuration = TimeSpan.FromSeconds(2) }, TimeProvider = time };
        var template = new LiquidParser(options).Parse("{% for i in (1..100000) %}{{ i }}{% endfor %}");
        var error = Assert.Throws<LiquidRenderException>(() => template.Render(new LiquidContext(options)));
        Assert.Equal("Time limit exceeded", error.Description);
        Assert.Equal(4, time.Looks);
    }

    [Fact]
    public void Templates_within_templates_are_bounded()
    {
        var options = new LiquidOptions { Limits = new LiquidLimits { MaxTemplateDepth = 10 } };
        LiquidTemplate? template = null;
        options.Tags.AddTag("again", _ => new Again(() => template!));
        template = new LiquidParser(options).Parse("x{% again %}");
        using var output = new StringWriter();
        var error = Assert.Throws<LiquidRenderException>(() => template.Render(new LiquidContext(options), output));
        Assert.Equal(("SystemStackError", new string('x', 10)), (error.RubyClass, output.ToString()));
    }

    [Fact]
    public void Blocks_are_nested_a_hundred_deep_at_most()
    {
        Assert.Equal("x", Render(Nested(100), LiquidLimits.None));
        Assert.Equal("Nesting too deep", Fail(Nested(101), LiquidLimits.None).Description);

        static string Nested(int depth) =>
            string.Concat(Enumerable.Repeat("{% if true %}", depth)) + "x" + string.Concat(Enumerable.Repeat("{% endif %}", depth));
    }

    [Fact]
    public void Limits_are_on_unless_told_otherwise()
    {
        Assert.Same(LiquidLimits.Default, new LiquidOptions().Limits);
        Assert.All(
            typeof(LiquidLimits).GetProperties().Where(p => p.Name.StartsWith("Max", StringComparison.Ordinal)),
            p => Assert.NotNull(p.GetValue(LiquidLimits.Default)));
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

    private sealed class Again(Func<LiquidTemplate> template) : LiquidStatement
    {
        public override Completion Render(TextWriter writer, LiquidContext context)
        {
            template().Render(context, writer);
            return Completion.Normal;
        }
    }

    /// <summary>A clock that goes on by a second whenever it is looked at.</summary>
    private sealed class SteppingTime : TimeProvider
    {
        public int Looks { get; private set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => ++Looks;
    }
}
