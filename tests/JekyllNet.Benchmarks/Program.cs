using JekyllNet.Benchmarks;

if (args is ["versus-ruby", .. var command])
{
    return VersusRuby.Run(command);
}

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
