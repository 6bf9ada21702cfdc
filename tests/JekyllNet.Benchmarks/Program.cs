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

if (args is ["edits", ..])
{
    var edits = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 500;
    await EditFigures.RunAsync(args.Length > 1 ? args[1] : null, edits);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
