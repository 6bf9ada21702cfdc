using BenchmarkDotNet.Attributes;

namespace JekyllNet.Benchmarks;

/// <summary>Builds <see cref="NavigationSite"/>: the table's times and allocations are those of one page of the two hundred.</summary>
[MemoryDiagnoser]
public class NavigationBenchmarks
{
    private readonly Site site = NavigationSite.CreateSite();

    [Benchmark(OperationsPerInvoke = NavigationSite.PageCount)]
    public Task<BuildResult> Page() => site.ProcessAsync();
}
