using BenchmarkDotNet.Attributes;
using Fluid;
using Fluid.Ast;
using Fluid.Ast.BinaryExpressions;
using Fluid.Filters;
using Fluid.Parser;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Benchmarks;

/// <summary>
/// One rendering of the same navigation loop over 200 items: with Fluid's own statements and values, put together by hand, and
/// with ours on the same runtime.
/// </summary>
[MemoryDiagnoser]
public class RuntimeBenchmarks
{
    private const int Count = 200;
    private readonly TemplateOptions fluidOptions = new();
    private readonly FluidTemplate fluidTemplate = BuildFluid();
    private readonly ArrayValue fluidItems;
    private readonly LiquidOptions options = new();
    private readonly LiquidTemplate template;
    private readonly HashValue variables;

    public RuntimeBenchmarks()
    {
        fluidOptions.Filters.WithStringFilters();
        var items = new ListValue();
        var fluid = new FluidValue[Count];
        for (var i = 0; i < Count; i++)
        {
            var (url, title) = ($"/pages/page-{i}.html", $"Page {i} & more");
            items.Add(new HashValue { ["url"] = StringValue.Create(url), ["title"] = StringValue.Create(title), ["nav"] = BooleanValue.True });
            fluid[i] = FluidValue.Create(new Dictionary<string, object> { ["url"] = url, ["title"] = title, ["nav"] = true }, fluidOptions);
        }

        fluidItems = new ArrayValue(fluid);
        variables = new HashValue { ["items"] = items, ["url"] = StringValue.Create("/pages/page-7.html") };
        template = new LiquidParser(options).Parse(
            "{% for item in items %}{% if item.nav %}<li{% if item.url == url %} class=\"active\"{% endif %}><a href=\"{{ item.url }}\">{{ forloop.index }}. {{ item.title | upcase }}</a></li>\n{% endif %}{% endfor %}");
        if (Ours() != Fluid().GetAwaiter().GetResult())
        {
            throw new InvalidOperationException("The two templates are not equal.");
        }
    }

    [Benchmark(Baseline = true)]
    public async Task<string> Fluid()
    {
        var context = new TemplateContext(fluidOptions);
        context.SetValue("items", fluidItems);
        context.SetValue("url", "/pages/page-7.html");
        return await fluidTemplate.RenderAsync(context, NullEncoder.Default);
    }

    [Benchmark]
    public string Ours() => template.Render(new LiquidContext(options, [variables]));

    private static FluidTemplate BuildFluid() => new(
    [
        new ForStatement(
        [
            new IfStatement(Member("item", "nav"),
            [
                new TextSpanStatement("<li"),
                new IfStatement(new EqualBinaryExpression(Member("item", "url"), Member("url")), [new TextSpanStatement(" class=\"active\"")], null, []),
                new TextSpanStatement("><a href=\""),
                new OutputStatement(Member("item", "url")),
                new TextSpanStatement("\">"),
                new OutputStatement(Member("forloop", "index")),
                new TextSpanStatement(". "),
                new OutputStatement(new FilterExpression(Member("item", "title"), "upcase", [])),
                new TextSpanStatement("</a></li>\n"),
            ], null, []),
        ], "item", Member("items"), null, null, false, null),
    ]);

    private static MemberExpression Member(params string[] names) => new([.. names.Select(name => new IdentifierSegment(name))]);
}
