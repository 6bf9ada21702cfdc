using System.Diagnostics;
using System.Globalization;
using System.Text;
using JekyllNet.Highlighting;

namespace JekyllNet.Benchmarks;

/// <summary>
/// Colours the same texts with Rouge in Ruby and here, each on one thread, and writes a table: how many texts and lines come out equal,
/// and how fast. The texts are those of a folder: <c>LANGUAGE.txt</c>, or <c>LANGUAGE/…</c> with any number of files. Needs <c>ruby</c> with
/// the gem rouge (<c>RUBYLIB</c> chooses a version).
/// </summary>
internal static class RougeComparison
{
    private const double EnoughSeconds = 0.3;

    private const string Script = """
        require "rouge"
        require "fileutils"
        formatter = Rouge::Formatters::HTML.new
        clock = -> { Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) }
        ARGF.each_line(chomp: true).map { |line| line.split("\t") }.group_by(&:first).each do |language, files|
          lexer = Rouge::Lexer.find(language)
          texts = files.map { |_, path, _| File.read(path, encoding: "UTF-8") }
          render = -> { texts.map { |text| formatter.format(lexer.new.lex(text)) } }
          render.call.zip(files) { |html, (_, _, result)| File.write(result, html) }
          best = total = nil
          start = clock.call
          while total.nil? || total < 0.3
            before = clock.call
            render.call
            after = clock.call
            best = [best || after - before, after - before].min
            total = after - start
          end
          puts "#{language}\t#{best}"
        end
        puts "version\t#{Rouge.version}"
        """;

    public static void Run(string folder)
    {
        var results = Directory.CreateTempSubdirectory("jekyllnet-rouge-");
        try
        {
            var languages = Read(folder, results.FullName);
            var (ruby, version) = TimeRuby(languages, results.FullName);
            Console.WriteLine($"| language | texts equal | lines equal | Rouge {version} MB/s | MB/s | times Rouge's speed |");
            Console.WriteLine("|---|--:|--:|--:|--:|--:|");
            var rows = languages.Where(texts => ruby.ContainsKey(texts.Key)).Select(texts => Compare(texts.Key, [.. texts], ruby[texts.Key])).ToList();
            foreach (var row in rows)
            {
                Console.WriteLine(row);
            }

            double[] times = [.. rows.Select(row => row.Times).Order()];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| all {rows.Count} | {rows.Sum(r => r.Equal)} of {rows.Sum(r => r.Texts)} | {rows.Sum(r => r.EqualLines)} of {rows.Sum(r => r.Lines)} | | | median {times[times.Length / 2]:F1}, least {times[0]:F1} |"));
        }
        finally
        {
            results.Delete(true);
        }
    }

    private static List<IGrouping<string, Text>> Read(string folder, string results)
    {
        var texts = new List<Text>();
        foreach (var path in Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var parts = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar);
            var language = parts.Length > 1 ? parts[0] : Path.GetFileNameWithoutExtension(path);
            if (Lexers.Find(language) is { IsPlainTextFallback: false })
            {
                texts.Add(new Text(language, Path.GetFullPath(path), Path.Combine(results, $"{texts.Count}.html"), Decode(path)));
            }
        }

        return [.. texts.GroupBy(text => text.Language)];
    }

    private static Row Compare(string language, Text[] texts, double rubySeconds)
    {
        var lexer = Lexers.Find(language)!;
        var formatter = new HtmlFormatter();
        var (equal, lines, equalLines) = (0, 0, 0);
        foreach (var text in texts)
        {
            var theirs = Decode(text.Result).Split('\n');
            var ours = formatter.Format(lexer.Lex(text.Source)).Split('\n');
            var same = theirs.Where((line, i) => i < ours.Length && ours[i] == line).Count();
            lines += theirs.Length;
            equalLines += same;
            equal += same == theirs.Length && ours.Length == theirs.Length ? 1 : 0;
        }

        var best = Best(() => Array.ForEach(texts, text => formatter.Format(lexer.Lex(text.Source))));
        var megabytes = texts.Sum(text => Encoding.UTF8.GetByteCount(text.Source)) / 1e6;
        return new Row(language, texts.Length, equal, lines, equalLines, megabytes / rubySeconds, megabytes / best);
    }

    /// <summary>The processor seconds of the best round, of several that take long enough for the clock; others may be using the machine.</summary>
    private static double Best(Action action)
    {
        // Until the runtime has compiled what is hot for good.
        var rounds = 0;
        for (var start = ProcessorSeconds; ProcessorSeconds - start < EnoughSeconds; rounds++)
        {
            action();
        }

        var repeats = Math.Max(1, rounds / 8);
        var best = double.MaxValue;
        for (var total = 0.0; total < EnoughSeconds;)
        {
            var start = ProcessorSeconds;
            for (var i = 0; i < repeats; i++)
            {
                action();
            }

            var seconds = ProcessorSeconds - start;
            best = Math.Min(best, seconds / repeats);
            total += seconds;
        }

        return best;
    }

    private static double ProcessorSeconds => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static (Dictionary<string, double> Times, string Version) TimeRuby(IEnumerable<IGrouping<string, Text>> languages, string folder)
    {
        var list = Path.Combine(folder, "list");
        File.WriteAllLines(list, languages.SelectMany(texts => texts).Select(text => $"{text.Language}\t{text.Path}\t{text.Result}"));
        var start = new ProcessStartInfo("ruby", ["-W0", "-e", Script, list]) { RedirectStandardOutput = true };
        using var ruby = Process.Start(start) ?? throw new InvalidOperationException("ruby did not start");
        var times = new Dictionary<string, double>(StringComparer.Ordinal);
        var version = "";
        while (ruby.StandardOutput.ReadLine() is { } line)
        {
            var parts = line.Split('\t');
            if (parts[0] == "version")
            {
                version = parts[1];
                continue;
            }

            times[parts[0]] = double.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        ruby.WaitForExit();
        return ruby.ExitCode == 0 ? (times, version) : throw new InvalidOperationException("ruby or rouge is missing, or a text cannot be lexed");
    }

    private static string Decode(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));

    private sealed record Text(string Language, string Path, string Result, string Source);

    private sealed record Row(string Language, int Texts, int Equal, int Lines, int EqualLines, double RubySpeed, double Speed)
    {
        public double Times => Speed / RubySpeed;

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"| {Language} | {Equal} of {Texts} | {EqualLines} of {Lines} | {RubySpeed:F2} | {Speed:F1} | {Times:F1} |");
    }
}
