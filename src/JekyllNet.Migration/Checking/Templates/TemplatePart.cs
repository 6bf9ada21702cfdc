using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking.Templates;

/// <summary>A tag or an output as it stands in a template.</summary>
/// <param name="Text">The file.</param>
/// <param name="Tag">The tag's name; empty for an output.</param>
/// <param name="Markup">What stands behind the name, or between the braces.</param>
/// <param name="Line">The line of its first brace, from 1.</param>
/// <param name="Column">The column of its first brace, from 1.</param>
internal readonly record struct TemplatePart(SourceText Text, string Tag, string Markup, int Line, int Column)
{
    public bool IsOutput => Tag.Length == 0;

    public SourceLocation Location => new(Text.Path, Line, Column);
}
