using BenchmarkDotNet.Attributes;
using JekyllNet.Liquid;

namespace JekyllNet.Benchmarks;

/// <summary>Parses <see cref="TemplateTexts"/>, one after the other.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private readonly LiquidParser parser = new(TemplateOptions());

    [Benchmark]
    public int Parse()
    {
        var statements = 0;
        foreach (var text in TemplateTexts.All)
        {
            statements += parser.Parse(text).Statements.Count;
        }

        return statements;
    }

    internal static LiquidOptions TemplateOptions() => new();
}
