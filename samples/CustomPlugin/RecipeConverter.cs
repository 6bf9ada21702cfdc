using System.Text;
using JekyllNet.Conversion;

namespace CustomPlugin;

/// <summary>Files that end in <c>.recipe</c>: each line is a step.</summary>
internal sealed class RecipeConverter : IConverter
{
    /// <inheritdoc/>
    public bool Matches(string extension) => extension.Equals(".recipe", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public string OutputExtension(string extension) => ".html";

    /// <inheritdoc/>
    public string Convert(string content, ConversionContext context)
    {
        var result = new StringBuilder("<ol>\n");
        foreach (var line in content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            result.Append("<li>").Append(line).Append("</li>\n");
        }

        return result.Append("</ol>\n").ToString();
    }
}
