using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Makes documents of a session from what the last build made of their files. For one build.</summary>
/// <param name="texts">The files.</param>
/// <param name="log">What readers tell; what they told something about is read anew each time, so that it is told again.</param>
/// <param name="siteTime"><c>site.time</c>.</param>
/// <param name="mayChange">Whether generators or hooks may change the documents.</param>
internal sealed class DocumentSeeds(PreparedTexts texts, CountingLog log, TimeValue siteTime, bool mayChange)
{
    /// <summary>How much has been told so far.</summary>
    public int Told => log.Count;

    /// <summary>Makes a document what it was in the last build, if its file has not changed.</summary>
    public bool TryGrow(Document document) => texts.FindSeed(document.Path)?.TryGrow(document, siteTime, mayChange) == true;

    /// <summary>Keeps what a document was read to be.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">Its file.</param>
    /// <param name="told">How much had been told before.</param>
    public void Keep(Document document, PreparedText text, int told)
    {
        if (told == Told)
        {
            text.Keep(plain => DocumentSeed.Of(document, plain, siteTime));
        }
    }
}
