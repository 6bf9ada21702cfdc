using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.SeoTag;

/// <summary>The page's image: <c>image</c> as a path, or as a mapping with more to it.</summary>
internal sealed class SeoImage
{
    private readonly HashValue _values;

    private SeoImage(string path, HashValue values)
    {
        Path = path;
        _values = values;
    }

    public string Path { get; }

    public FluidValue this[string key] => _values[key];

    public static SeoImage? Find(SeoSource source)
    {
        var values = source.Page("image") switch
        {
            HashValue hash => hash,
            StringValue path => new HashValue { ["path"] = path },
            _ => new HashValue(),
        };
        var raw = values["path"].Or(values["facebook"]).Or(values["twitter"]);
        return raw.IsTruthy() ? new SeoImage(source.Address(raw), values) : null;
    }

    /// <summary>The image in JSON-LD: its address alone, or an object where more is known.</summary>
    public FluidValue ToJsonLd()
    {
        var address = StringValue.Create(Path);
        if (_values.Keys.All(k => k.ToStringValue() == "path"))
        {
            return address;
        }

        var image = new HashValue(_values);
        image.Remove("path");
        image["url"] = address;
        image["@type"] = StringValue.Create("imageObject");
        return image;
    }
}
