using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Tests;

public sealed class TemplateTests
{
    private readonly LiquidOptions _options = new();

    [Fact]
    public void Registers_of_a_template_carry_over()
    {
        var template = Parse("{% cycle 'a', 'b' %}{% ifchanged %}x{% endifchanged %}{% for i in (1..4) limit: 2 offset: continue %}{{ i }}{% endfor %}");
        Assert.Equal("ax12", template.Render(new LiquidContext(_options, registers: template.Registers)));
        Assert.Equal("b34", template.Render(new LiquidContext(_options, registers: template.Registers)));
        Assert.Equal("ax12", template.Render(new LiquidContext(_options)));
    }

    [Fact]
    public void Counters_are_the_callers_and_assigned_variables_are_not()
    {
        var counters = new HashValue();
        var template = Parse("{% increment n %}{{ x }}{% assign x = 1 %}");
        Assert.Equal("0", template.Render(new LiquidContext(_options, counters: counters)));
        Assert.Equal("1", template.Render(new LiquidContext(_options, counters: counters)));
        Assert.Equal("2", counters["n"].ToStringValue());
    }

    [Fact]
    public void The_first_environment_that_has_a_value_wins()
    {
        var first = new HashValue { ["a"] = NilValue.Instance, ["b"] = BooleanValue.False };
        var second = new HashValue { ["a"] = IntegerValue.Create(2), ["b"] = IntegerValue.Create(2) };
        Assert.Equal("2 false", Parse("{{ a }} {{ b }}").Render(new LiquidContext(_options, [first, second])));
    }

    [Fact]
    public void An_assigned_nil_hides_an_environment()
    {
        var data = new HashValue { ["a"] = IntegerValue.Create(2) };
        Assert.Equal("", Parse("{% assign a = nil %}{{ a }}").Render(new LiquidContext(_options, [data])));
    }

    [Theory]
    [InlineData("a\n b {{ x | }}", LiquidErrorMode.Strict, 2, 4)]
    [InlineData("a\n\n{% if %}", LiquidErrorMode.Warn, 3, 1)]
    [InlineData("{% if x %}\n{% foo %}", LiquidErrorMode.Lax, 2, 1)]
    public void Syntax_errors_tell_their_place(string source, LiquidErrorMode mode, int line, int column)
    {
        _options.ErrorMode = mode;
        var error = Assert.Throws<LiquidSyntaxException>(() => Parse(source, "page.html"));
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Equal("page.html", error.Trace[0].TemplateName);
    }

    [Fact]
    public void An_error_in_an_included_template_carries_the_chain()
    {
        var inner = Parse("\n{{ 1 | divided_by: 0 }}", "inner.html");
        _options.Tags.AddTag("show", _ => new Include(inner));
        var outer = Parse("x\n\n  {% if true %}{% show %}{% endif %}", "outer.html");
        var error = Assert.Throws<LiquidRenderException>(() => outer.Render(new LiquidContext(_options)));
        Assert.Equal("Liquid error (line 2): divided by 0", error.Message);
        Assert.Equal([new("inner.html", 2, 1), new("outer.html", 3, 16)], error.Trace);
        error.TemplateName = "inner.html";
        error.MarkupContext = "included ";
        Assert.Equal("Liquid error (inner.html line 2): divided by 0 included ", error.Message);
    }

    [Fact]
    public void Endless_inclusion_ends_in_an_error()
    {
        LiquidTemplate? self = null;
        _options.Tags.AddTag("show", _ => new Include(null, () => self!));
        self = Parse("{% show %}");
        Assert.Equal("SystemStackError", Assert.Throws<LiquidRenderException>(() => self.Render(new LiquidContext(_options))).RubyClass);
        _options.Limits = LiquidLimits.None;
        Assert.Equal("SystemStackError", Assert.Throws<LiquidRenderException>(() => self.Render(new LiquidContext(_options))).RubyClass);
    }

    [Fact]
    public void A_break_in_an_included_template_ends_the_loop_around()
    {
        var inner = Parse("{% if i == 2 %}{% break %}{% endif %}{{ i }}");
        _options.Tags.AddTag("show", _ => new Include(inner));
        Assert.Equal("1.", Parse("{% for i in (1..3) %}{% show %}.{% endfor %}").Render(new LiquidContext(_options)));
    }

    [Fact]
    public void Features_tell_what_is_read()
    {
        var features = Parse("{{ page.content | append: site.data[x].y }}{% for p in site.posts %}{{ p.previous.title }}{{ p | map: 'excerpt' }}{% endfor %}").Features;
        Assert.Superset(new HashSet<string> { "page.content", "site.data", "site.posts", "p.previous.title", "x" }, new HashSet<string>(features.Variables));
        Assert.Superset(new HashSet<string> { "excerpt", "y", "content" }, new HashSet<string>(features.Names));
        Assert.True(features.HasDynamicLookups);
        Assert.False(features.UsesCounters || features.UsesRegisters);
        Assert.True(Parse("{% increment a %}").Features.UsesCounters);
        Assert.True(Parse("{% for i in a offset: continue %}{% endfor %}").Features.UsesRegisters);
    }

    [Fact]
    public void Strict_variables_and_filters_are_errors()
    {
        _options.StrictVariables = true;
        _options.StrictFilters = true;
        var data = new HashValue { ["a"] = new HashValue() };
        Assert.Equal("Liquid error (line 1): undefined variable b", Fail("{{ b }}", data).Message);
        Assert.Equal("Liquid error (line 1): undefined variable c", Fail("{{ a.c }}", data).Message);
        Assert.Equal("Liquid error (line 1): undefined filter nope", Fail("{{ a | nope }}", data).Message);
    }

    [Fact]
    public void Parsing_and_rendering_are_safe_from_many_threads()
    {
        var parser = new LiquidParser(_options);
        var shared = parser.Parse("{% for i in (1..50) %}{% cycle 'a', 'b' %}{{ i | times: 2 }}{% endfor %}");
        var expected = shared.Render(new LiquidContext(_options));
        var texts = new string[64];
        Parallel.For(0, texts.Length, i =>
        {
            var own = parser.Parse("{% for i in (1..50) %}{% cycle 'a', 'b' %}{{ i | times: 2 }}{% endfor %}");
            texts[i] = (i % 2 == 0 ? shared : own).Render(new LiquidContext(_options));
        });
        Assert.All(texts, t => Assert.Equal(expected, t));
    }

    private LiquidTemplate Parse(string source, string? name = null) => new LiquidParser(_options).Parse(source, name);

    private LiquidRenderException Fail(string source, HashValue data) =>
        Assert.Throws<LiquidRenderException>(() => Parse(source).Render(new LiquidContext(_options, [data])));

    private sealed class Include(LiquidTemplate? template, Func<LiquidTemplate>? later = null) : LiquidStatement
    {
        public override Fluid.Ast.Completion Render(TextWriter writer, LiquidContext context)
        {
            using (context.Stack())
            {
                (template ?? later!()).Render(context, writer);
            }

            return Fluid.Ast.Completion.Normal;
        }
    }
}
