using BenchmarkDotNet.Running;
using JekyllNet.Benchmarks;

if (args is ["compare-kramdown"])
{
    RubyComparison.Run();
    return;
}

if (args is ["compare-sites", var files])
{
    await SiteComparisonScale.RunAsync(int.Parse(files, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["compare-rouge", var texts])
{
    RougeComparison.Run(texts);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
