using BenchmarkDotNet.Running;
using JekyllNet.Benchmarks;

if (args is ["compare-kramdown"])
{
    RubyComparison.Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
