using System.Diagnostics;
using System.Globalization;
using JekyllNet.Migration.Comparison;

namespace JekyllNet.Benchmarks;

/// <summary>
/// Compares two outputs of many files, of which half differ, each in its own way and all in one. Run it under a bound, such as
/// <c>DOTNET_GCHeapHardLimit=0x4000000</c> (64 MB), to see that it keeps within.
/// </summary>
internal static class SiteComparisonScale
{
    public static async Task RunAsync(int files)
    {
        var root = Directory.CreateTempSubdirectory("jekyllnet-").FullName;
        try
        {
            Write(Path.Join(root, "old"), files, "before");
            Write(Path.Join(root, "new"), files, "after");
            foreach (var workers in new[] { 1, Environment.ProcessorCount })
            {
                var watch = Stopwatch.StartNew();
                var comparison = await SiteComparer.CompareAsync(Path.Join(root, "old"), Path.Join(root, "new"), new SiteComparisonOptions { Workers = workers });
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{files} files, {comparison.Differing.Count} differ, {workers} workers: {watch.Elapsed.TotalSeconds:0.0} s, heap {GC.GetTotalMemory(true) >> 20} MB, process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most"));
            }
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Write(string folder, int files, string word)
    {
        for (var i = 0; i < files; i++)
        {
            var path = Path.Join(folder, (i / 500).ToString(CultureInfo.InvariantCulture), i.ToString(CultureInfo.InvariantCulture) + ".html");
            if (i % 500 == 0)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            }

            File.WriteAllText(path, i % 2 == 0 ? "<p>same</p>" : $"<nav>{word}</nav>" + string.Concat(Enumerable.Range(0, 40).Select(n => $"<p>{i} {n} {(n % 5 == 0 ? word : "")}</p>\n")));
        }
    }
}
