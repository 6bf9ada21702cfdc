using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.SeoTag;

/// <summary>The page's author: its own, the first of its authors, or the site's; with what <c>_data/authors</c> knows of the name.</summary>
internal sealed class SeoAuthor
{
    private readonly HashValue _values;

    public SeoAuthor(SeoSource source)
    {
        FluidValue[] candidates =
        [
            source.Page("author"),
            source.Page("authors") is ListValue { Count: > 0 } authors ? authors[0] : NilValue.Instance,
            source.Site("author"),
        ];
        _values = candidates.FirstOrDefault(c => RubyText.ToText(c).Length > 0) switch
        {
            HashValue known => known,
            StringValue name => WithData(source, name),
            _ => new HashValue(),
        };
    }

    public FluidValue Name => _values["name"];

    public FluidValue Type => _values["type"];

    public FluidValue Url => _values["url"];

    /// <summary>The name on Twitter without its at sign, or else the name.</summary>
    public string? Twitter
    {
        get
        {
            if (_values["twitter"].Or(_values["name"]) is not StringValue text)
            {
                return null;
            }

            var name = text.ToStringValue();
            return name.StartsWith('@') ? name[1..] : name;
        }
    }

    private static HashValue WithData(SeoSource source, StringValue name)
    {
        var author = new HashValue { ["name"] = name };
        if (source.Get(source.Site("data"), "authors") is HashValue authors && authors[name] is HashValue known)
        {
            foreach (var (key, value) in known)
            {
                author[key] = value;
            }
        }

        return author;
    }
}
