using JekyllNet.Dependencies;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Conversion;

/// <summary>What a converter may know of the item it converts.</summary>
/// <param name="Item">The item, or <see langword="null"/> when a filter such as <c>markdownify</c> converts a text.</param>
/// <param name="Log">Takes warnings, in the order in which items are rendered.</param>
/// <param name="Cancellation">Ends the conversion.</param>
public sealed record ConversionContext(ContentItem? Item, SiteLog Log, CancellationToken Cancellation)
{
    /// <summary>Takes down what the conversion reads, where that is wanted.</summary>
    internal ReadRecorder? Reads { get; init; }

    /// <summary>The source map that the conversion made beside its result.</summary>
    internal string? SourceMap { get; set; }
}
