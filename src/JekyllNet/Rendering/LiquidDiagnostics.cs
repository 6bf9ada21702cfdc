using JekyllNet.Diagnostics;
using JekyllNet.Liquid;
using JekyllNet.Templating.Tags;

namespace JekyllNet.Rendering;

/// <summary>Says what is wrong with a template and where, in the lines and columns of the files as their authors see them.</summary>
internal static class LiquidDiagnostics
{
    public static Diagnostic Of(LiquidWarning warning, TemplateSource source) => Diagnostic.Warning(
        DiagnosticId.LiquidWarning, warning.Description, source.Place(warning.Line, warning.Column));

    /// <summary>The error at its innermost place, with the includes and layouts that led there as notes.</summary>
    public static Diagnostic Of(LiquidException problem, TemplateSource source)
    {
        var id = problem is LiquidSyntaxException ? DiagnosticId.LiquidSyntax : DiagnosticId.LiquidRender;
        var trace = problem.Trace;
        var location = trace.Count > 0 && trace[0].TemplateName is not null
            ? source.Place(trace[0])
            : source.Place(problem.Line ?? 0, problem.Column ?? 0);
        string[] explanations = KnownTags.Explain(problem.Description) is { } explanation ? [explanation] : [];
        return Diagnostic.Error(id, problem.Description, location) with
        {
            Notes =
            [
                .. explanations,
                .. trace.Skip(1).Select(t => $"included from {source.Place(t)}"),
                .. source.LaidOut.Select(path => $"layout of {path}"),
            ],
        };
    }
}
