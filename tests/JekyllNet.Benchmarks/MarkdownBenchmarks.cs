using BenchmarkDotNet.Attributes;
using Markdig;

namespace JekyllNet.Benchmarks;

/// <summary>Converts 200 posts, with kramdown's parser and with Markdig's own advanced pipeline.</summary>
[MemoryDiagnoser]
public class MarkdownBenchmarks
{
    private readonly string[] _posts = PostTexts.Create(200);
    private readonly MarkdownPipeline _advanced = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Benchmark(Baseline = true)]
    public int MarkdigAdvanced()
    {
        var length = 0;
        foreach (var post in _posts)
        {
            length += Markdown.ToHtml(post, _advanced).Length;
        }

        return length;
    }

    [Benchmark]
    public int Kramdown()
    {
        var length = 0;
        foreach (var post in _posts)
        {
            length += JekyllNet.Kramdown.Kramdown.ToHtml(post).Length;
        }

        return length;
    }
}
