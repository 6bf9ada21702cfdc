using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Makes documents of a session from what the last build made of their files. For one build.</summary>
/// <param name="texts">The files.</param>
/// <param name="siteTime"><c>site.time</c>.</param>
/// <param name="mayChange">Whether generators or hooks may change the documents.</param>
internal sealed class DocumentSeeds(FileTexts texts, TimeValue siteTime, bool mayChange)
{
    /// <summary>Makes a document what it was in the last build, if its file has not changed.</summary>
    public bool TryGrow(Document document) => texts.FindSeed(document.Path)?.TryGrow(document, siteTime, mayChange) == true;

    /// <summary>Keeps what a document was read to be.</summary>
    public void Keep(Document document, FileText text) => text.Keep(plain => DocumentSeed.Of(document, plain, siteTime));
}
