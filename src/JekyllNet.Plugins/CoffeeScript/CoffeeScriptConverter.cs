using JekyllNet.Conversion;
using JekyllNet.Diagnostics;

namespace JekyllNet.Plugins.CoffeeScript;

/// <summary>Names the file that would have to be compiled.</summary>
internal sealed class CoffeeScriptConverter : IConverter
{
    public bool Matches(string extension) => extension.Equals(".coffee", StringComparison.OrdinalIgnoreCase);

    public string OutputExtension(string extension) => ".js";

    public string Convert(string content, ConversionContext context) => throw new JekyllException(
        DiagnosticId.ConversionFailed,
        "CoffeeScript cannot be compiled here. Compile the file to JavaScript and put that in its place, or exclude it.",
        context.Item is { } item ? new SourceLocation(item.Path, 1) : null);
}
