using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace JekyllNet.Liquid;

/// <summary>A statement that renders at once: the base of our own tags and of a host's. Immutable and thread-safe once parsed.</summary>
public abstract class LiquidStatement : Statement
{
    /// <summary>The line the statement begins at; 0 until it is part of a template.</summary>
    public int Line { get; internal set; }

    /// <summary>The column the statement begins at, counted from 1; 0 until it is part of a template.</summary>
    public int Column { get; internal set; }

    /// <summary>
    /// Whether the statement shows nothing: what it writes is dropped, and a block of such statements and white space shows
    /// nothing either. Liquid's <c>blank?</c>; blocks usually are blank if their body is.
    /// </summary>
    public virtual bool IsBlank => false;

    /// <summary>Whether a waiting interrupt ends the body after this statement. Text and outputs let it wait.</summary>
    internal virtual bool MindsInterrupts => true;

    /// <summary>Renders the statement.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="context">The render.</param>
    /// <returns><see cref="Completion.Normal"/>, or what the loop around is to do.</returns>
    public abstract Completion Render(TextWriter writer, LiquidContext context);

    /// <inheritdoc/>
    public sealed override ValueTask<Completion> WriteToAsync(TextWriter output, TextEncoder encoder, TemplateContext context)
    {
        var liquid = (LiquidContext)context;
        var completion = Render(output, liquid);
        return new(completion == Completion.Normal ? liquid.PopInterrupt() : completion);
    }
}
