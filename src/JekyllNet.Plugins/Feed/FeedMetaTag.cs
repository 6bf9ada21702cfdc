using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Plugins.Feed;

/// <summary><c>feed_meta</c>: the link by which browsers find the feed of posts.</summary>
internal sealed class FeedMetaTag(FeedSettings settings, SiteConfiguration configuration) : LiquidStatement
{
    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var url = context.Filter("absolute_url", StringValue.Create(settings.MainPath)).ToStringValue();
        var title = configuration["title"].Or(configuration["name"]);
        writer.Write($"<link type=\"application/atom+xml\" rel=\"alternate\" href=\"{Escape(url)}\"");
        if (title.IsTruthy())
        {
            writer.Write($" title=\"{Escape(title.ToStringValue())}\"");
        }

        writer.Write(" />");
        return Completion.Normal;
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&apos;", StringComparison.Ordinal);
}
