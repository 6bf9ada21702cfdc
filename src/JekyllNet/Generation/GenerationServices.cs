using Fluid;
using Fluid.Values;
using JekyllNet.Conversion;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Logging;
using JekyllNet.Model;
using JekyllNet.Reading;
using JekyllNet.Rendering;
using JekyllNet.Templating.Filters;

namespace JekyllNet.Generation;

/// <summary>What generators may use of the reading and rendering machinery: readers, converters and filters.</summary>
internal sealed class GenerationServices(SiteSetup setup, ReadingContext reading, string environment) : IFilterServices
{
    public string Environment => environment;

    public FluidValue SiteUrl => setup.Configuration["url"];

    public FluidValue BaseUrl => setup.Configuration["baseurl"];

    public SourceLocation? PlaceOf(string key) => setup.Places.Find(key, key);

    public bool IsPublished(ContentItem item) => reading.Publisher.IsPublished(item);

    public bool IsMarkdown(string extension) => setup.Converters.All.OfType<MarkdownConverter>().Any(c => c.Matches(extension));

    public bool MatchesAny(IEnumerable<string> patterns, string path) =>
        new EntryFilter([], patterns, setup.Configuration.Source, false, setup.FileSystem).IsExcluded(path);

    public Page ReadPage(StaticFile file)
    {
        var relative = file.RelativePath.TrimStart('/');
        var root = file.Path.EndsWith(relative, StringComparison.Ordinal) ? file.Path[..^relative.Length].TrimEnd('/') : SitePath.DirectoryName(file.Path);
        var directory = SitePath.DirectoryName(file.RelativePath);
        return new PageReader(reading).Read(file.FileSystem, root, directory is "/" or "." ? "" : directory, file.Name);
    }

    public void RenewExcerpt(ContentItem item)
    {
        var excerpt = ExcerptExtractor.Extract(item, reading.Log, reading.IsLiquidBlock);
        item.Data.Remove("excerpt");
        switch (item)
        {
            case Document document:
                document.Excerpt = excerpt;
                break;
            case Page page:
                page.Excerpt = excerpt;
                break;
        }
    }

    public FluidValue Filter(string name, FluidValue input)
    {
        if (!setup.Liquid.Filters.TryGetValue(name, out var filter))
        {
            return input;
        }

        var context = new LiquidContext(setup.Liquid, cancellationToken: reading.Cancellation) { RenderState = this };
        return filter(input, FilterArguments.Empty, context).AsTask().GetAwaiter().GetResult();
    }

    public string Markdownify(string text) => setup.TextConversions.Markdownify(text, reading.Log, reading.Cancellation);

    public string Smartify(string text) => setup.TextConversions.Smartify(text);

    public string CompileSass(string text, bool indented) => setup.TextConversions.CompileSass(text, indented, new ConversionContext(null, reading.Log, reading.Cancellation));

    public void Warn(string topic, string message) => reading.Log.Warn(topic, message);
}
