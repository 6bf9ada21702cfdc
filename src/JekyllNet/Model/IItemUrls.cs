namespace JekyllNet.Model;

/// <summary>Answers where items go. Kept behind an interface so that the model knows neither configuration nor converters.</summary>
internal interface IItemUrls
{
    /// <summary>Whether there was something to warn of when a URL was worked out.</summary>
    bool HasWarned { get; }

    string UrlOf(ContentItem item);

    string UrlOf(StaticFile file);

    string OutputExtensionOf(ContentItem item);

    string DestinationOf(ContentItem item);
}
