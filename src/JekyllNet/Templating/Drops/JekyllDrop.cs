using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Drops;

/// <summary><c>jekyll</c>: the version whose output is reproduced, and the environment.</summary>
internal sealed class JekyllDrop(string environment) : Drop
{
    public override IEnumerable<string> Keys => ["version", "environment"];

    public override FluidValue Get(string name, TemplateContext context) => name switch
    {
        "version" => StringValue.Create(JekyllVersion.Reference),
        "environment" => StringValue.Create(environment),
        _ => NilValue.Instance,
    };

    public override string ToStringValue() => "Jekyll::Drops::JekyllDrop";
}
