using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Tests;

/// <summary>Filters, values and statements of Fluid's own kinds work in our templates.</summary>
public sealed class ForeignFluidTests
{
    private readonly LiquidOptions _options = new();

    [Fact]
    public void An_asynchronous_filter_is_waited_for()
    {
        _options.Filters.AddFilter("later", async (input, arguments, _) =>
        {
            await Task.Yield();
            return StringValue.Create($"{input.ToStringValue()}-{arguments.At(0).ToStringValue()}-{arguments["k"].ToStringValue()}");
        });
        Assert.Equal("a-b-c", Render("{{ 'a' | later: 'b', k: 'c' }}"));
    }

    [Fact]
    public void A_dictionary_value_is_looked_into()
    {
        var value = FluidValue.Create(new Dictionary<string, object> { ["x"] = new[] { 1, 2 } }, new TemplateOptions());
        Assert.Equal("12 2 1", Render("{% for i in v.x %}{{ i }}{% endfor %} {{ v.x.size }} {{ v.x[0] }}", ("v", value)));
    }

    [Fact]
    public void A_statement_writes_breaks_and_sees_our_variables()
    {
        _options.Tags.AddTag("stop", _ => new Stop());
        Assert.Equal("[1]", Render("{% for i in (1..3) %}{% stop %}never{% endfor %}"));
    }

    [Fact]
    public void A_block_renders_its_body()
    {
        _options.Tags.AddBlock("shout", (tag, body) => new Shout(body, tag.Markup.Trim()));
        Assert.Equal("HI 5!", Render("{% shout ! %}hi {{ n }}{% endshout %}", ("n", IntegerValue.Create(5))));
    }

    [Fact]
    public void A_raw_block_is_not_parsed()
    {
        _options.Tags.AddRawBlock("verbatim", (_, text) => new Text(text));
        Assert.Equal("{{ x }}{% if", Render("{% verbatim %}{{ x }}{% if{% endverbatim %}"));
    }

    [Fact]
    public void An_exception_of_a_foreign_filter_is_located()
    {
        _options.Filters.AddFilter("fail", (_, _, _) => throw new InvalidOperationException("no"));
        var error = Assert.Throws<LiquidRenderException>(() => Render("a\n  {{ 'x' | fail }}"));
        Assert.Equal((2, 3, "no"), (error.Line, error.Column, error.Message));
        Assert.IsType<InvalidOperationException>(error.InnerException);
    }

    private string Render(string source, params (string Name, FluidValue Value)[] variables)
    {
        var data = new HashValue();
        foreach (var (name, value) in variables)
        {
            data[name] = value;
        }

        return new LiquidParser(_options).Parse(source).Render(new LiquidContext(_options, [data]));
    }

    private sealed class Stop : Statement
    {
        public override async ValueTask<Completion> WriteToAsync(TextWriter output, TextEncoder encoder, TemplateContext context)
        {
            await Task.Yield();
            output.Write("[" + ((LiquidContext)context).Find("i").ToStringValue() + "]");
            return Completion.Break;
        }
    }

    private sealed class Shout(BlockBody body, string suffix) : LiquidStatement
    {
        public override Completion Render(TextWriter writer, LiquidContext context)
        {
            writer.Write(body.RenderToString(context).ToUpperInvariant() + suffix);
            return Completion.Normal;
        }
    }

    private sealed class Text(string text) : LiquidStatement
    {
        public override Completion Render(TextWriter writer, LiquidContext context)
        {
            writer.Write(text);
            return Completion.Normal;
        }
    }
}
