using JekyllNet.Diagnostics;
using JekyllNet.Liquid;

namespace JekyllNet.Rendering;

/// <summary>A body or layout to be rendered.</summary>
/// <param name="Path">The file that the template stands in.</param>
/// <param name="ContentLine">The line at which the template begins, below the front matter.</param>
/// <param name="Parse">Parses it, or finds it parsed.</param>
internal sealed record TemplateSource(string Path, int ContentLine, Func<LiquidTemplate> Parse)
{
    /// <summary>What Jekyll calls it in messages.</summary>
    public string Shown { get; init; } = Path;

    /// <summary>What a layout is rendered around: the layouts within it, then the item itself.</summary>
    public IReadOnlyList<string> LaidOut { get; init; } = [];

    /// <summary>A place in the template as a place in the file.</summary>
    public SourceLocation Place(int line, int column) => new(Path, line > 0 ? line + ContentLine - 1 : 0, column);

    /// <summary>A place on the way to an error: in this template, or in one that it includes, which has no front matter.</summary>
    public SourceLocation Place(LiquidTrace trace) =>
        trace.TemplateName is { } name && name != Path ? new SourceLocation(name, trace.Line, trace.Column) : Place(trace.Line, trace.Column);
}
