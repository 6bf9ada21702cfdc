namespace JekyllNet.Liquid.Runtime;

/// <summary>Notes where an error happened while it rises, from exception filters, so that the way up costs nothing.</summary>
internal static class ErrorPlace
{
    /// <returns>Whether the error is none of ours and has to be wrapped.</returns>
    public static bool Note(Exception error, LiquidStatement statement, LiquidContext context)
    {
        context.ErrorPlace ??= (statement.Line, statement.Column);
        if (error is LiquidException liquid)
        {
            liquid.Line ??= statement.Line;
            liquid.Column ??= statement.Column;
            return false;
        }

        return error is not OperationCanceledException;
    }

    /// <summary>Adds the template that is being left to the error's trace.</summary>
    /// <returns>False, to let the error rise.</returns>
    public static bool Leave(Exception error, string? templateName, LiquidContext context)
    {
        if (error is LiquidException liquid)
        {
            var (line, column) = context.ErrorPlace ?? (liquid.Line ?? 0, liquid.Column ?? 0);
            liquid.Trace.Add(new LiquidTrace(templateName, line, column));
        }

        context.ErrorPlace = null;
        return false;
    }
}
