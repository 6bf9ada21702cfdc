namespace JekyllNet.Templating;

/// <summary>
/// Marks the drops of documents and of excerpts: URL filters take their URL, <c>sort</c> compares them by date and path,
/// <c>jsonify</c> cuts their <c>previous</c> and <c>next</c> short.
/// </summary>
internal interface IDocumentDrop
{
    /// <summary>The document's URL, without <c>baseurl</c>.</summary>
    string Url { get; }
}
