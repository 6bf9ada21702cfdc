using Fluid;
using Fluid.Values;

namespace JekyllNet.Liquid.Values;

/// <summary>
/// An object that answers a template's look-ups by name, computing what it is asked for only then: Liquid's Drop.
/// Implementations must be safe to read from several renders at once.
/// </summary>
public abstract class Drop : FluidValue
{
    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.Object;

    /// <summary>The names that iteration, <c>jsonify</c> and <c>inspect</c> see, in order. None unless overridden.</summary>
    public virtual IEnumerable<string> Keys => [];

    /// <summary>The same names, for a render that asks for them.</summary>
    public virtual IEnumerable<string> KeysFor(TemplateContext context) => Keys;

    /// <summary>The value of <paramref name="name"/>; nil where the drop knows no such name.</summary>
    /// <param name="name">What the template asks for, in its own spelling.</param>
    /// <param name="context">The render that asks; it can tell which document is being rendered.</param>
    public abstract FluidValue Get(string name, TemplateContext context);

    /// <summary>
    /// What stands for the drop once a template has looked it up: itself, unless it is only a way to make something else when it
    /// is asked for (Ruby's <c>to_liquid</c>).
    /// </summary>
    public virtual FluidValue ToLiquid(TemplateContext context) => this;

    /// <summary>Whether <paramref name="name"/> is known (Liquid's <c>key?</c>), be its value nil or not.</summary>
    public virtual bool HasKey(string name, TemplateContext context) => Keys.Contains(name, StringComparer.Ordinal);

    /// <summary>What <c>{{ drop }}</c> prints. Ruby's default is the class name.</summary>
    public virtual string ToOutput(TemplateContext context) => ToStringValue();

    /// <inheritdoc/>
    public sealed override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(Get(name, context));

    /// <inheritdoc/>
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => new(Get(index.ToStringValue(), context));

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc/>
    public override string ToStringValue() => GetType().Name;

    /// <inheritdoc/>
    public override object ToObjectValue() => this;
}
