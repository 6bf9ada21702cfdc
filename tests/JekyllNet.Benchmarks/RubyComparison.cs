using System.Diagnostics;
using System.Globalization;
using Markdig;

namespace JekyllNet.Benchmarks;

/// <summary>
/// Converts the same posts with kramdown in Ruby, with this library and with Markdig, each on one thread, and writes a table of the best
/// of several rounds. Needs <c>ruby</c> with the gems kramdown and kramdown-parser-gfm (<c>RUBYLIB</c> chooses versions).
/// </summary>
internal static class RubyComparison
{
    private const int Rounds = 8;

    private const string Script = """
        require "kramdown"
        require "kramdown-parser-gfm"
        texts = Dir[File.join(ARGV[0], "*.md")].sort.map { |file| File.read(file, encoding: "UTF-8") }
        options = { input: "GFM", hard_wrap: false, auto_ids: true, syntax_highlighter: nil }
        best = (1..4).map do
          start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :float_millisecond)
          texts.each { |text| Kramdown::Document.new(text, options).to_html }
          Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :float_millisecond) - start
        end.min
        puts best, Kramdown::VERSION
        """;

    public static void Run()
    {
        var posts = PostTexts.Create(200);
        var megabytes = posts.Sum(post => post.Length) / 1e6;
        var (ruby, version) = TimeRuby(posts);
        var options = KramdownOptionsWithoutHighlighter();
        var ours = Best(() => Array.ForEach(posts, post => JekyllNet.Kramdown.Kramdown.ToHtml(post, options)), 20);
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        var markdig = Best(() => Array.ForEach(posts, post => Markdown.ToHtml(post, pipeline)), 20);
        Console.WriteLine($"| {posts.Length} posts, {megabytes:F2} MB | ms | MB/s | times kramdown's speed |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var (name, time) in new[] { ($"kramdown {version} (Ruby)", ruby), ("JekyllNet.Kramdown", ours), ("Markdig, advanced extensions", markdig) })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {time:F1} | {megabytes / time * 1000:F1} | {ruby / time:F1} |"));
        }

        var one = Best(Convert(1), 20);
        var ten = Best(Convert(10), 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"One document: 1 MB {one:F0} ms, 10 MB {ten:F0} ms ({ten / one:F1} times)"));

        Action Convert(int size)
        {
            var text = PostTexts.Long(size * 1_000_000);
            return () => JekyllNet.Kramdown.Kramdown.ToHtml(text, options);
        }
    }

    private static JekyllNet.Kramdown.KramdownOptions KramdownOptionsWithoutHighlighter() =>
        JekyllNet.Kramdown.KramdownOptions.Default with { SyntaxHighlighter = null };

    /// <summary>The processor time of the best round, as others may be using the machine; its clock ticks every 10 ms.</summary>
    private static double Best(Action action, int repeats)
    {
        var best = double.MaxValue;
        using var process = Process.GetCurrentProcess();
        for (var round = 0; round < Rounds; round++)
        {
            process.Refresh();
            var start = process.TotalProcessorTime;
            for (var i = 0; i < repeats; i++)
            {
                action();
            }

            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - start).TotalMilliseconds / repeats);
        }

        return best;
    }

    private static (double Milliseconds, string Version) TimeRuby(string[] posts)
    {
        var folder = Directory.CreateTempSubdirectory("jekyllnet-posts-");
        try
        {
            for (var i = 0; i < posts.Length; i++)
            {
                File.WriteAllText(Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{i:D3}.md")), posts[i]);
            }

            var start = new ProcessStartInfo("ruby", ["-e", Script, folder.FullName]) { RedirectStandardOutput = true };
            using var ruby = Process.Start(start) ?? throw new InvalidOperationException("ruby did not start");
            var lines = ruby.StandardOutput.ReadToEnd().Split('\n');
            ruby.WaitForExit();
            return ruby.ExitCode == 0
                ? (double.Parse(lines[0], CultureInfo.InvariantCulture), lines[1])
                : throw new InvalidOperationException("ruby, kramdown or kramdown-parser-gfm is missing");
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
