using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.SeoTag;

/// <summary>The metadata as JSON-LD: keys in order, without what is not known.</summary>
internal static class JsonLd
{
    public static HashValue Of(SeoData data)
    {
        var type = data.Type;
        var result = new HashValue();
        Add(result, "@context", StringValue.Create("https://schema.org"));
        Add(result, "@type", StringValue.Create(type));
        Add(result, "author", Author(data.Author));
        Add(result, "dateModified", data.Modified);
        Add(result, "datePublished", data.Published);
        Add(result, "description", Text(data.Description));
        Add(result, "headline", Text(data.PageTitle));
        Add(result, "image", data.Image?.ToJsonLd() ?? NilValue.Instance);
        Add(result, "mainEntityOfPage", type is "BlogPosting" or "CreativeWork" ? Typed("WebPage", "@id", Text(data.Url)) : NilValue.Instance);
        Add(result, "name", Text(data.Name));
        Add(result, "publisher", Publisher(data));
        Add(result, "sameAs", data.Links);
        Add(result, "url", Text(data.Url));
        return result;
    }

    private static FluidValue Author(SeoAuthor author)
    {
        if (!author.Name.IsTruthy() || (author.Type.IsTruthy() && author.Type.ToStringValue() is not ("Organization" or "Person")))
        {
            return NilValue.Instance;
        }

        var result = Typed(author.Type.IsTruthy() ? author.Type.ToStringValue() : "Person", "name", author.Name);
        if (author.Url.IsTruthy())
        {
            result["url"] = author.Url;
        }

        return result;
    }

    private static FluidValue Publisher(SeoData data)
    {
        if (data.Logo is not { } logo || !logo.IsTruthy())
        {
            return NilValue.Instance;
        }

        var result = Typed("Organization", "logo", Typed("ImageObject", "url", logo));
        if (data.Author.Name.IsTruthy())
        {
            result["name"] = data.Author.Name;
        }

        return result;
    }

    private static HashValue Typed(string type, string key, FluidValue value) => new() { ["@type"] = StringValue.Create(type), [key] = value };

    private static FluidValue Text(string? text) => text is null ? NilValue.Instance : StringValue.Create(text);

    private static void Add(HashValue result, string key, FluidValue value)
    {
        if (!value.IsNil())
        {
            result[key] = value;
        }
    }
}
