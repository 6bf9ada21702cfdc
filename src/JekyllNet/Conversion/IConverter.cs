namespace JekyllNet.Conversion;

/// <summary>
/// Turns the body of a file into what is written, by the file's extension: Jekyll's Converter. All converters that match an
/// extension run one after the other, by priority. Implementations must be safe to call from several renders at once.
/// </summary>
public interface IConverter
{
    /// <summary>Higher runs first: -100 lowest, -10 low, 0 normal, 10 high, 100 highest in Jekyll's words.</summary>
    int Priority => 0;

    /// <summary>What the <c>highlight</c> tag puts before its output in files of this converter.</summary>
    string HighlighterPrefix => "";

    /// <summary>What the <c>highlight</c> tag puts after its output in files of this converter.</summary>
    string HighlighterSuffix => "";

    /// <summary>Whether files with this extension (with its dot, in its own spelling) are converted.</summary>
    bool Matches(string extension);

    /// <summary>The extension that a file with <paramref name="extension"/> is written with; <see langword="null"/> to have no say.</summary>
    string? OutputExtension(string extension);

    /// <summary>Converts a body.</summary>
    /// <param name="content">The body after Liquid.</param>
    /// <param name="context">What is being converted, and where to report to.</param>
    /// <exception cref="Exception">Conversion failed; the build ends with a located conversion error.</exception>
    string Convert(string content, ConversionContext context);
}
