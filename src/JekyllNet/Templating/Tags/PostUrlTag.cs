using JekyllNet.Liquid;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Templating.Tags;

/// <summary><c>post_url</c>: the URL of a post by its date and name.</summary>
internal sealed class PostUrlTag(string text, PostName name) : LiquidStatement
{
    private const string RubyClass = "Jekyll::Errors::PostURLError";

    /// <exception cref="LiquidRenderException">The markup names no post.</exception>
    public static PostUrlTag Parse(TagSource tag)
    {
        var text = RubyString.Strip(tag.Markup);
        return new PostUrlTag(text, PostName.Parse(text) ?? throw NotAName(text));
    }

    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var services = TagServices.Of(context);
        var post = services.Posts.Find(name);
        if (post is null)
        {
            post = FindBySlug(services.Posts) ?? throw NotFound();
            services.Warn(
                "Deprecation:",
                $"A call to '{{% post_url {text} %}}' did not match a post using the new matching method of checking name (path-date-slug) equality. "
                + "Please make sure that you change this tag to match the post's name exactly.");
        }

        writer.Write(TagServices.RelativeUrl(post.Url, context));
        return Completion.Normal;
    }

    private PostEntry? FindBySlug(PostIndex posts) => name.Day is { } day ? posts.Find(name.Slug, day) : null;

    private static LiquidRenderException NotAName(string text) => new(
        $"Could not parse name of post \"{text}\" in tag 'post_url'.\n Make sure the post exists and the name is correct.\n"
        + $" Jekyll::Errors::InvalidPostNameError: '{text}' does not contain valid date and/or title.\n",
        RubyClass);

    private LiquidRenderException NotFound() =>
        new($"Could not find post \"{text}\" in tag 'post_url'.\nMake sure the post exists and the name is correct.\n", RubyClass);
}
