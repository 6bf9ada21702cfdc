using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid;

/// <summary>A parsed template. Rendering it with a context of one's own is thread-safe; <see cref="Registers"/> are not.</summary>
public sealed class LiquidTemplate
{
    private readonly LiquidStatement _body;

    internal LiquidTemplate(string? name, BlockBody body, IReadOnlyList<LiquidWarning> warnings, TemplateFeatures features)
    {
        Name = name;
        _body = body;
        Warnings = warnings;
        Features = features;
        Statements = body.Statements;
    }

    /// <summary>The name given to the parser.</summary>
    public string? Name { get; }

    /// <summary>What the strict parse refused and the lax parse took, in the order met. Empty but in <see cref="LiquidErrorMode.Warn"/>.</summary>
    public IReadOnlyList<LiquidWarning> Warnings { get; }

    /// <summary>What the template was seen to use.</summary>
    public TemplateFeatures Features { get; }

    /// <summary>The top-level statements.</summary>
    public IReadOnlyList<LiquidStatement> Statements { get; }

    /// <summary>
    /// Registers that live as long as the template. Ruby's Liquid renders with them unless it is handed a context, so what
    /// <c>cycle</c>, <c>ifchanged</c> and <c>offset: continue</c> leave is found by the next render. To mirror that, pass them to
    /// the <see cref="LiquidContext"/>; to keep renders apart, do not.
    /// </summary>
    public LiquidRegisters Registers { get; } = new();

    /// <summary>Renders into a string.</summary>
    /// <exception cref="LiquidRenderException">The render failed.</exception>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    public string Render(LiquidContext context)
    {
        using var writer = new OutputWriter(context.Budget);
        RenderBody(writer, context);
        return writer.ToString();
    }

    /// <summary>Renders and shows what came of it, without a string being made.</summary>
    /// <param name="context">The context.</param>
    /// <param name="receive">Takes the whole output once it is complete. The memory is used again afterwards.</param>
    /// <exception cref="LiquidRenderException">The render failed.</exception>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    public void Render(LiquidContext context, Action<ReadOnlySpan<char>> receive)
    {
        ArgumentNullException.ThrowIfNull(receive);
        using var writer = new OutputWriter(context.Budget);
        RenderBody(writer, context);
        receive(writer.Written);
    }

    /// <summary>Renders to a writer, which may have received part of the output when an exception comes.</summary>
    /// <remarks>
    /// A <c>break</c> or <c>continue</c> that met no loop waits in the context afterwards, so that a loop around an including tag obeys it.
    /// </remarks>
    /// <exception cref="LiquidRenderException">The render failed.</exception>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    public void Render(LiquidContext context, TextWriter writer) =>
        RenderBody(writer is OutputWriter or CountingWriter ? writer : new CountingWriter(writer, context.Budget), context);

    private void RenderBody(TextWriter writer, LiquidContext context)
    {
        var outerPlace = context.ErrorPlace;
        context.ErrorPlace = null;
        context.Budget.EnterTemplate();
        try
        {
            _body.Render(writer, context);
        }
        catch (Exception e) when (ErrorPlace.Leave(e, Name, context))
        {
            throw;
        }
        finally
        {
            context.Budget.LeaveTemplate();
        }

        context.ErrorPlace = outerPlace;
    }
}
