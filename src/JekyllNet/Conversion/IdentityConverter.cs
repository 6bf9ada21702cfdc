namespace JekyllNet.Conversion;

/// <summary>Leaves every file as it is; always the last of the converters.</summary>
internal sealed class IdentityConverter : IConverter
{
    public int Priority => -100;

    public bool Matches(string extension) => true;

    public string OutputExtension(string extension) => extension;

    public string Convert(string content, ConversionContext context) => content;
}
