namespace JekyllNet.Conversion;

/// <summary>The converters that one extension goes through, in order. Immutable.</summary>
internal sealed class ConverterChain
{
    public ConverterChain(string extension, IReadOnlyList<IConverter> converters)
    {
        Converters = converters;
        var extensions = converters.Select(c => c.OutputExtension(extension)).OfType<string>().ToArray();

        // With several, the last is the identity converter, which would keep the source's extension.
        OutputExtension = extensions.Length switch
        {
            0 => extension,
            1 => extensions[0],
            _ => extensions[^2],
        };
    }

    public IReadOnlyList<IConverter> Converters { get; }

    public string OutputExtension { get; }

    public string HighlighterPrefix => Converters.Count > 0 ? Converters[0].HighlighterPrefix : "";

    public string HighlighterSuffix => Converters.Count > 0 ? Converters[0].HighlighterSuffix : "";
}
