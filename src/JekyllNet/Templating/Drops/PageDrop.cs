using Fluid;
using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Dependencies;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Templating.Drops;

/// <summary>A page as templates see it. To Jekyll it is a plain Hash: defaults, front matter, then Jekyll's own names.</summary>
internal sealed class PageDrop(Page page) : Drop
{
    private static readonly string[] OwnKeys = ["content", "dir", "excerpt", "name", "path", "url"];

    public Page Page { get; } = page;

    public override IEnumerable<string> Keys =>
        Page.Defaults.Keys.Concat(Page.Data.Keys).Select(k => k.ToStringValue()).Concat(OwnKeys).Distinct(StringComparer.Ordinal);

    public override IEnumerable<string> KeysFor(TemplateContext context)
    {
        IRenderObserver.ReadsOf(context)?.Add(ReadKind.Whole, Page.Identity);
        return Keys;
    }

    public override FluidValue Get(string name, TemplateContext context)
    {
        IRenderObserver.ReadsOf(context)?.Add(ReadKind.Value, Page.Identity, name);
        switch (name)
        {
            case "content":
                // Nil does not overwrite a front-matter value in Jekyll's merge, and a page always has content.
                return StringValue.Create(IRenderObserver.From(context).ContentOf(Page) ?? "");
            case "dir":
                return StringValue.Create(Page.UrlDirectory);
            case "name":
                return StringValue.Create(Page.Name);
            case "url":
                return StringValue.Create(Page.Url);
            case "path":
                return Page.Data.TryGetValue("path", out var path) ? path : StringValue.Create(Page.RelativePath);
            case "excerpt":
                return Page.Excerpt is { } excerpt
                    ? StringValue.Create(IRenderObserver.From(context).RenderExcerpt(excerpt))
                    : Merged("excerpt") is var own && RubyTruth.IsTruthy(own) ? StringValue.Create(RubyText.ToText(own)) : own;
            default:
                return Merged(name);
        }
    }

    public override bool HasKey(string name, TemplateContext context)
    {
        if (OwnKeys.Contains(name))
        {
            return true;
        }

        IRenderObserver.ReadsOf(context)?.Add(ReadKind.Value, Page.Identity, name);
        return Page.Data.ContainsKey(name) || Page.Defaults.ContainsKey(name);
    }

    public override string ToOutput(TemplateContext context) => ToLiquid(context).ToStringValue();

    /// <summary>The Hash that Jekyll makes of the page.</summary>
    public override FluidValue ToLiquid(TemplateContext context)
    {
        IRenderObserver.ReadsOf(context)?.Add(ReadKind.Whole, Page.Identity);
        var hash = DeepMerge.Merge(Page.Defaults, Page.Data);
        foreach (var key in OwnKeys)
        {
            if (Get(key, context) is var value && (!value.IsNil() || !hash.ContainsKey(key)))
            {
                hash[key] = value;
            }
        }

        return hash;
    }

    public override bool Equals(FluidValue? other) => other is PageDrop drop && ReferenceEquals(drop.Page, Page);

    private FluidValue Merged(string name)
    {
        if (!Page.Data.TryGetValue(name, out var own))
        {
            return Page.Defaults[name];
        }

        var basis = Page.Defaults[name];
        return own switch
        {
            HashValue overlay when basis is HashValue defaults => DeepMerge.Merge(defaults, overlay),
            _ when own.IsNil() => basis,
            _ => own,
        };
    }
}
