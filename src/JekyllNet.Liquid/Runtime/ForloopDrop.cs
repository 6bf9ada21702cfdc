using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>The <c>forloop</c> variable.</summary>
internal sealed class ForloopDrop(StringValue name, int length, ForloopDrop? parent) : Drop
{
    public int Index { get; set; }

    public ForloopDrop? Parent => parent;

    public override bool HasKey(string name, TemplateContext context) => true;

    public override FluidValue Get(string key, TemplateContext context) => key switch
    {
        "index" => IntegerValue.Create(Index + 1),
        "index0" => IntegerValue.Create(Index),
        "first" => RubyTruth.Of(Index == 0),
        "last" => RubyTruth.Of(Index == length - 1),
        "length" => IntegerValue.Create(length),
        "rindex" => IntegerValue.Create(length - Index),
        "rindex0" => IntegerValue.Create(length - Index - 1),
        "name" => name,
        "parentloop" => parent is null ? NilValue.Instance : parent,
        _ => UnknownMember.Of(key, context),
    };

    public override string ToStringValue() => "Liquid::ForloopDrop";
}
