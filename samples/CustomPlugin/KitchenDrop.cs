using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace CustomPlugin;

/// <summary><c>site.kitchen</c>: Ruby's <c>Liquid::Drop</c>. Several renders may ask at once.</summary>
internal sealed class KitchenDrop(string environment) : Drop
{
    /// <inheritdoc/>
    public override IEnumerable<string> Keys => ["open", "place"];

    /// <inheritdoc/>
    public override FluidValue Get(string name, TemplateContext context) => name switch
    {
        "open" => BooleanValue.Create(environment == "production"),
        "place" => StringValue.Create("first floor"),
        _ => NilValue.Instance,
    };
}
