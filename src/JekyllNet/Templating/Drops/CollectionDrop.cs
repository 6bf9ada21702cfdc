using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Drops;

/// <summary>A collection as <c>site.collections</c> lists it.</summary>
internal sealed class CollectionDrop(Collection collection) : Drop
{
    private static readonly string[] OwnKeys = ["label", "relative_directory", "files", "output", "directory", "docs"];
    private readonly Lazy<ListValue> _documents = new(() => ItemDrops.ListOf(collection.Documents));
    private readonly Lazy<ListValue> _files = new(() => ItemDrops.ListOf(collection.Files));

    public override IEnumerable<string> Keys => OwnKeys.Concat(collection.Metadata.Keys.Select(k => k.ToStringValue()).Except(OwnKeys));

    public override FluidValue Get(string name, TemplateContext context) => name switch
    {
        "label" => StringValue.Create(collection.Label),
        "relative_directory" => StringValue.Create(collection.RelativeDirectory),
        "directory" => StringValue.Create(collection.Directory),
        "output" => BooleanValue.Create(collection.Output),
        "docs" => _documents.Value,
        "files" => _files.Value,
        _ => collection.Metadata[name],
    };

    // Ruby's to_s of the array of documents.
    public override string ToStringValue() => "[" + string.Join(", ", _documents.Value.Select(d => d.ToStringValue())) + "]";
}
