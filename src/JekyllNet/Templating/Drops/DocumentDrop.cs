using Fluid;
using Fluid.Values;
using JekyllNet.Dependencies;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Drops;

/// <summary>A document as templates see it: Jekyll's own names first, then the front matter.</summary>
internal class DocumentDrop(Document document) : Drop, IDocumentDrop
{
    // In the order in which Jekyll lists them.
    private static readonly string[] OwnKeys =
        ["name", "tags", "output", "id", "relative_path", "url", "excerpt", "title", "categories", "collection", "content", "previous", "next", "path", "date"];

    public Document Document { get; } = document;

    public string Url => Document.Url;

    public override IEnumerable<string> Keys => OwnKeys.Concat(Data.Keys.Select(k => k.ToStringValue()).Except(OwnKeys));

    protected HashValue Data => Document.Data;

    public override IEnumerable<string> KeysFor(TemplateContext context)
    {
        IRenderObserver.ReadsOf(context)?.Add(ReadKind.Whole, Document.Identity);
        return Keys;
    }

    public override FluidValue Get(string name, TemplateContext context)
    {
        IRenderObserver.ReadsOf(context)?.Add(ReadKind.Value, Document.Identity, name);
        return Find(name, context);
    }

    private FluidValue Find(string name, TemplateContext context) => name switch
    {
        "name" => Data["name"] is var own && RubyTruth.IsTruthy(own) ? own : StringValue.Create(Document.BaseName),
        "output" => Text(IRenderObserver.From(context).OutputOf(Document)),
        "content" => Text(IRenderObserver.From(context).ContentOf(Document)),
        "id" => StringValue.Create(Document.Id),
        "relative_path" or "path" => StringValue.Create(Document.RelativePath),
        "url" => StringValue.Create(Document.Url),
        "excerpt" => Document.Excerpt is { } excerpt
            ? StringValue.Create(IRenderObserver.From(context).RenderExcerpt(excerpt))
            : StringValue.Create(RubyText.ToText(Data["excerpt"])),
        "collection" => StringValue.Create(Document.Collection.Label),
        "previous" => ItemDrops.OfNullable(Document.Previous),
        "next" => ItemDrops.OfNullable(Document.Next),
        _ => Data[name],
    };

    public override bool HasKey(string name, TemplateContext context)
    {
        if (OwnKeys.Contains(name))
        {
            return true;
        }

        IRenderObserver.ReadsOf(context)?.Add(ReadKind.Value, Document.Identity, name);
        return Data.ContainsKey(name);
    }

    public override string ToOutput(TemplateContext context)
    {
        var observer = IRenderObserver.From(context);
        return observer.OutputOf(Document) ?? observer.ContentOf(Document) ?? "NO CONTENT";
    }

    public override string ToStringValue() => $"#<Jekyll::Document {Document.RelativePath} collection={Document.Collection.Label}>";

    public override bool Equals(FluidValue? other) => other is DocumentDrop drop && drop.GetType() == GetType() && ReferenceEquals(drop.Document, Document);

    protected static FluidValue Text(string? value) => value is null ? NilValue.Instance : StringValue.Create(value);
}
