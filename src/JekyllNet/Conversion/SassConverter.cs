using JekyllNet.Diagnostics;
using JekyllNet.Sass;

namespace JekyllNet.Conversion;

/// <summary>Compiles Sass pages. Safe for concurrent use.</summary>
internal sealed class SassConverter(bool indented, SassCompiler compiler, SassSettings settings) : IConverter
{
    public bool IsIndented => indented;

    public bool Matches(string extension) => extension.Equals(indented ? ".sass" : ".scss", StringComparison.OrdinalIgnoreCase);

    public string OutputExtension(string extension) => ".css";

    public string Convert(string content, ConversionContext context) => Compile(content, context.Item?.Path, context).Css;

    /// <summary>Compiles a text that is no page, for the filters.</summary>
    public string CompileText(string text, ConversionContext context) => Compile(text, null, context).Css;

    private SassResult Compile(string text, string? path, ConversionContext context)
    {
        try
        {
            return compiler.CompileAsync(settings.ToRequest(text, path, indented), context.Cancellation).GetAwaiter().GetResult();
        }
        catch (SassException problem)
        {
            var location = problem.Path is { } file ? new SourceLocation(file, problem.Line, problem.Column) : new SourceLocation(path ?? "stylesheet");
            throw new JekyllException(DiagnosticId.SassFailed, problem.Message, location, problem);
        }
        catch (SassCompilerException problem)
        {
            throw new JekyllException(DiagnosticId.SassUnavailable, problem.Message, path is null ? null : new SourceLocation(path), problem);
        }
    }
}
