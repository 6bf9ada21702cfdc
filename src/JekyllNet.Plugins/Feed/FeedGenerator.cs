using Fluid.Values;
using JekyllNet.Generation;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.Feed;

/// <summary>Makes the feeds, but for those that the site brings along.</summary>
internal sealed class FeedGenerator(FeedSettings settings) : IGenerator
{
    private const string Topic = "Jekyll Feed:";

    // Runs last, as other generators may make posts.
    public int Priority => -100;

    public bool LeavesItemsAlone => true;

    public void Generate(GenerationContext context)
    {
        if (settings.IsDisabledInDevelopment && context.Environment == "development")
        {
            context.Log.Info(Topic, "Skipping feed generation in development");
            return;
        }

        foreach (var collection in settings.Collections)
        {
            context.Log.Info(Topic, $"Generating feed for {collection.Name}");
            foreach (var category in collection.Categories.Append(null))
            {
                AddPage(context, collection.PathOf(category), collection.Name, category, null);
            }
        }

        if (settings.HasTagFeeds)
        {
            AddTagFeeds(context);
        }
    }

    private void AddTagFeeds(GenerationContext context)
    {
        var used = context.Content.Posts.Documents.SelectMany(p => p.Data["tags"] as IEnumerable<FluidValue> ?? []).Select(t => t.ToStringValue()).Distinct().ToArray();
        if (used.Length == 0)
        {
            return;
        }

        var except = Texts(settings.Tags["except"]) ?? [];
        var path = settings.Tags["path"] is var own && own.IsTruthy() ? own.ToStringValue() : "/feed/by_tag/";
        foreach (var tag in (Texts(settings.Tags["only"]) ?? used).Where(t => !except.Contains(t) && IsPlain(t)))
        {
            context.Log.Info(Topic, $"Generating feed for posts tagged {tag}");
            AddPage(context, $"{path}{tag}.xml", "posts", null, tag);
        }
    }

    private static string[]? Texts(FluidValue value) => value is ListValue list ? [.. list.Select(v => v.ToStringValue())] : null;

    // Other names would make file names of their own kind.
    private static bool IsPlain(string tag) => tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static void AddPage(GenerationContext context, string path, string collection, string? category, string? tag)
    {
        if (Exists(context, path))
        {
            return;
        }

        context.Content.Pages.Add(context.CreatePage("", path, FeedTemplate.Text, new HashValue
        {
            ["layout"] = NilValue.Instance,
            ["sitemap"] = BooleanValue.False,
            ["xsl"] = BooleanValue.Create(Exists(context, "feed.xslt.xml")),
            ["collection"] = StringValue.Create(collection),
            ["category"] = Text(category),
            ["tags"] = Text(tag),
        }));
    }

    private static bool Exists(GenerationContext context, string path)
    {
        var full = SitePath.Sanitize(context.Configuration.Source, path);
        return context.FileSystem.FileExists(full) || context.FileSystem.DirectoryExists(full);
    }

    private static FluidValue Text(string? text) => text is null ? NilValue.Instance : StringValue.Create(text);
}
