using BenchmarkDotNet.Attributes;

namespace JekyllNet.Benchmarks;

/// <summary>Converts one long document: the time must grow with the length only.</summary>
[MemoryDiagnoser]
public class MarkdownGrowthBenchmarks
{
    private string _text = "";

    [Params(1, 10)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void MakeText() => _text = PostTexts.Long(Megabytes * 1_000_000);

    [Benchmark]
    public string Kramdown() => JekyllNet.Kramdown.Kramdown.ToHtml(_text);
}
