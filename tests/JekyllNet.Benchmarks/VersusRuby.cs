using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using JekyllNet.Liquid;

namespace JekyllNet.Benchmarks;

/// <summary>
/// Compares CPU times with those of Jekyll's own process. Given the command that runs a Ruby in which <c>require "jekyll"</c>
/// works: <c>versus-ruby ruby</c>, <c>versus-ruby bundle exec ruby</c>.
/// </summary>
internal static class VersusRuby
{
    public static int Run(string[] ruby)
    {
        if (ruby.Length == 0)
        {
            Console.Error.WriteLine("usage: versus-ruby COMMAND [ARGUMENT…], such as: versus-ruby bundle exec ruby");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("jekyllnet-versus-");
        try
        {
            var (theirBuild, theirParse) = TimeRuby(ruby, folder.FullName);
            var site = NavigationSite.CreateSite();
            Print("build of 200 pages with a 200-page navigation", Best(5, 1, () => site.ProcessAsync().GetAwaiter().GetResult()), theirBuild);
            var parser = new LiquidParser(ParsingBenchmarks.TemplateOptions());
            Print("parse of five templates", Best(5, 500, () => Array.ForEach(TemplateTexts.All, text => parser.Parse(text))), theirParse);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (double Build, double Parse) TimeRuby(string[] ruby, string folder)
    {
        foreach (var (path, text) in NavigationSite.Files())
        {
            var file = Path.Combine(folder, "site", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        var templates = Path.Combine(folder, "templates.json");
        File.WriteAllText(templates, JsonSerializer.Serialize(TemplateTexts.All));
        var script = Path.Combine(AppContext.BaseDirectory, "jekyll-times.rb");
        var start = new ProcessStartInfo(ruby[0], [.. ruby[1..], script, Path.Combine(folder, "site"), templates]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0 && lines.Length >= 2
            ? (double.Parse(lines[^2], CultureInfo.InvariantCulture), double.Parse(lines[^1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{string.Join(' ', ruby)} ended with {process.ExitCode}.");
    }

    /// <summary>The least CPU time of one run, of all threads, garbage collection and just-in-time compilation included.</summary>
    private static double Best(int times, int runs, Action run)
    {
        // Long enough for the runtime to have compiled what is hot for good.
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < TimeSpan.FromSeconds(3))
        {
            run();
        }

        var best = double.MaxValue;
        for (var i = 0; i < times; i++)
        {
            GC.Collect();
            var began = Process.GetCurrentProcess().TotalProcessorTime;
            for (var r = 0; r < runs; r++)
            {
                run();
            }

            best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - began).TotalSeconds / runs);
        }

        return best;
    }

    private static void Print(string what, double ours, double theirs) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: Ruby {theirs * 1000:0.000} ms, JekyllNet {ours * 1000:0.000} ms: {theirs / ours:0.0} times as fast"));
}
