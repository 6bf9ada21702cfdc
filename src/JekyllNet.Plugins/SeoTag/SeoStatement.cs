using Fluid.Values;
using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Plugins.SeoTag;

/// <summary><c>seo</c>: writes the elements, one on a line.</summary>
internal sealed class SeoStatement(bool withTitle, SiteTexts texts) : LiquidStatement
{
    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var source = new SeoSource(context, texts);
        var data = new SeoData(source);
        writer.Write("<!-- Begin Jekyll SEO tag v2.8.0 -->\n");
        if (withTitle && data.Title.Length > 0)
        {
            writer.Write($"<title>{data.Title}</title>\n");
        }

        Meta(writer, "name", "generator", "Jekyll v" + source.JekyllVersion);
        Meta(writer, "property", "og:title", data.PageTitle);
        Meta(writer, "name", "author", Text(data.Author.Name));
        Meta(writer, "property", "og:locale", data.Locale);
        Meta(writer, "name", "description", data.Description);
        Meta(writer, "property", "og:description", data.Description);
        if (source.Site("url").IsTruthy())
        {
            writer.Write($"<link rel=\"canonical\" href=\"{data.Url}\" />\n");
            Meta(writer, "property", "og:url", data.Url);
        }

        Meta(writer, "property", "og:site_name", data.SiteTitle);
        WriteImage(writer, data.Image);
        Meta(writer, "property", "og:type", source.Page("date").IsTruthy() ? "article" : "website");
        if (source.Page("date").IsTruthy())
        {
            Meta(writer, "property", "article:published_time", Text(source.Filter("date_to_xmlschema", source.Page("date"))));
        }

        Link(writer, source, "prev", "previous_page");
        Link(writer, source, "next", "next_page");
        WriteTwitter(writer, source, data);
        WriteFacebook(writer, source);
        WriteVerifications(writer, source);
        var json = context.Filter("jsonify", JsonLd.Of(data)).ToStringValue();
        writer.Write($"<script type=\"application/ld+json\">\n{json}</script>\n<!-- End Jekyll SEO tag -->\n");
        return Completion.Normal;
    }

    private static void WriteImage(TextWriter writer, SeoImage? image)
    {
        Meta(writer, "property", "og:image", image?.Path);
        foreach (var key in image is null ? [] : new[] { "height", "width", "alt" })
        {
            Meta(writer, "property", "og:image:" + key, Text(image![key]));
        }
    }

    private static void WriteTwitter(TextWriter writer, SeoSource source, SeoData data)
    {
        var card = "summary";
        if (data.Image is not null)
        {
            var own = OrDefault(source.Get(source.Page("twitter"), "card"), source.Get(source.Site("twitter"), "card"));
            card = OrDefault(own, StringValue.Create("summary_large_image")).ToStringValue();
        }

        Meta(writer, "name", "twitter:card", card);
        Meta(writer, "property", "twitter:image", data.Image?.Path);
        Meta(writer, "name", "twitter:image:alt", data.Image is { } image ? Text(image["alt"]) : null);
        Meta(writer, "property", "twitter:title", data.PageTitle);
        if (!source.Site("twitter").IsTruthy())
        {
            return;
        }

        Meta(writer, "name", "twitter:site", AtSign(source.Get(source.Site("twitter"), "username").ToStringValue()));
        if (data.Author.Twitter is { } author)
        {
            Meta(writer, "name", "twitter:creator", AtSign(author));
        }
    }

    private static void WriteFacebook(TextWriter writer, SeoSource source)
    {
        var facebook = source.Site("facebook");
        Meta(writer, "property", "fb:admins", Text(source.Get(facebook, "admins")));
        Meta(writer, "property", "article:publisher", Text(source.Get(facebook, "publisher")));
        Meta(writer, "property", "fb:app_id", Text(source.Get(facebook, "app_id")));
    }

    private static void WriteVerifications(TextWriter writer, SeoSource source)
    {
        var all = source.Site("webmaster_verifications");
        if (!all.IsTruthy())
        {
            Meta(writer, "name", "google-site-verification", Text(source.Site("google_site_verification")));
            return;
        }

        Meta(writer, "name", "google-site-verification", Text(source.Get(all, "google")));
        Meta(writer, "name", "msvalidate.01", Text(source.Get(all, "bing")));
        Meta(writer, "name", "alexaVerifyID", Text(source.Get(all, "alexa")));
        Meta(writer, "name", "yandex-verification", Text(source.Get(all, "yandex")));
        Meta(writer, "name", "baidu-site-verification", Text(source.Get(all, "baidu")));
        Meta(writer, "name", "facebook-domain-verification", Text(source.Get(all, "facebook")));
    }

    private static void Link(TextWriter writer, SeoSource source, string relation, string key)
    {
        if (source.Paginator(key).IsTruthy())
        {
            writer.Write($"<link rel=\"{relation}\" href=\"{source.Filter("absolute_url", source.Paginator(key + "_path")).ToStringValue()}\" />\n");
        }
    }

    private static void Meta(TextWriter writer, string attribute, string name, string? content)
    {
        if (content is not null)
        {
            writer.Write($"<meta {attribute}=\"{name}\" content=\"{content}\" />\n");
        }
    }

    private static string AtSign(string name) => "@" + name.Replace("@", "", StringComparison.Ordinal);

    private static string? Text(FluidValue value) => value.IsTruthy() ? value.ToStringValue() : null;

    // Liquid's default: an empty text counts as none.
    private static FluidValue OrDefault(FluidValue value, FluidValue other) =>
        value.IsTruthy() && !(value is StringValue && value.ToStringValue().Length == 0) ? value : other;
}
