using System.Net;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using JekyllNet.Templating.Filters;
using JekyllNet.Templating.Tags;
using JekyllNet.Yaml;

namespace JekyllNet.Tests.Templating;

/// <summary>A small shop's site, without files: what the recorded cases were rendered in.</summary>
internal sealed class TemplateHost : IFilterServices, ITagServices
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["/site/_includes/show.html"] = "[{{ include.a }}|{{ include.b-c }}|{{ include | jsonify }}]",
        ["/site/_includes/outer.html"] = "<{% include show.html a=include.a %}{{ include.a }}>",
        ["/site/_includes/broken.html"] = "{{ include.what | slugify: \"x\" | minus }}",
        ["/site/_includes/unparsable.html"] = "x\n{% if %}",
        ["/site/_includes/assign.html"] = "{% assign seen = \"set inside\" %}",
        ["/site/_includes/wraps.html"] = "{% include unparsable.html %}",
        ["/site/near.txt"] = "near {{ include.v }}",
    };

    private static readonly Dictionary<string, string> Urls = new(StringComparer.Ordinal)
    {
        ["about.md"] = "/about.html",
        ["/plain.txt"] = "/plain.txt",
        ["_posts/2022-02-03-first-step.md"] = "/2022/02/03/first-step.html",
        ["part/_posts/2022-02-03-first-step.md"] = "/part/2022/02/03/renamed.html",
    };

    private readonly LiquidOptions _options = new() { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris") };

    public TemplateHost()
    {
        JekyllFilters.AddTo(_options.Filters);
        JekyllTags.AddTo(_options.Tags);
    }

    public List<string> Warnings { get; } = [];

    public FluidValue SiteUrl => StringValue.Create("https://example.org");

    public FluidValue BaseUrl => StringValue.Create("/shop/");

    public IReadOnlyList<string> IncludeDirectories => ["/site/_includes"];

    public string RelativeIncludeDirectory => "/site/";

    public bool IsSafe => false;

    public string? Highlighter => "rouge";

    public PostIndex Posts { get; } = new(
    [
        new PostEntry("_posts/2022-02-03-first-step.md", "first-step", new DateOnly(2022, 2, 3), "/2022/02/03/first-step.html"),
        new PostEntry("part/_posts/2022-02-03-first-step.md", "renamed", new DateOnly(2022, 2, 3), "/part/2022/02/03/renamed.html"),
        new PostEntry("_posts/2022-05-06-v1.2.notes.md", "v1.2.notes", new DateOnly(2022, 5, 6), "/2022/05/06/v1.2.notes.html"),
        new PostEntry("_posts/inner/2022-07-08-inside.md", "inside", new DateOnly(2022, 7, 8), "/2022/07/08/inside.html"),
    ]);

    public string Render(string template)
    {
        var data = YamlReader.Load(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "templating", "data.yml")));
        var site = new HashValue { ["data"] = new HashValue { ["shop"] = data } };
        var page = new HashValue { ["title"] = StringValue.Create("About") };
        var context = new LiquidContext(_options, [new HashValue { ["site"] = site, ["page"] = page }]) { RenderState = this };
        return new LiquidParser(_options).Parse(template).Render(context);
    }

    public string Markdownify(string text) => throw new NotSupportedException();

    public string Smartify(string text) => throw new NotSupportedException();

    public string CompileSass(string text, bool indented) => throw new NotSupportedException();

    public IInclusion? FindInclude(string name) => Find("/site/_includes/" + name);

    public IInclusion? FindRelativeInclude(string name) => Find("/site/" + name);

    public string? FindUrl(string relativePath) => Urls.GetValueOrDefault(relativePath);

    public string Highlight(HighlightRequest request) => WebUtility.HtmlEncode(request.Code);

    public void Warn(string topic, string message) => Warnings.Add($"{topic} {message}");

    private Inclusion? Find(string path) => Files.TryGetValue(path, out var text) ? new Inclusion(path, text, _options) : null;

    private sealed class Inclusion(string path, string text, LiquidOptions options) : IInclusion
    {
        public string Path => path;

        public LiquidTemplate Template => new LiquidParser(options).Parse(text);
    }
}
