namespace JekyllNet.Reading;

/// <summary>A file's text, and what a session keeps of the file.</summary>
internal sealed class PreparedText(ItemText text, CachedFile? file)
{
    /// <summary>The document that the file became in an earlier build, if it can be made again from that.</summary>
    public DocumentSeed? Seed => file?.Seed;

    /// <summary>The text. What a session keeps is copied, for whoever gets front matter may change it.</summary>
    public ItemText Text => file is null || text.Data is null ? text : text with { Data = ValueCopy.Of(text.Data) };

    /// <summary>Keeps what became of the file for the next build, where there is a session.</summary>
    public void Keep(Func<ItemText, DocumentSeed?> makeSeed)
    {
        if (file is not null)
        {
            file.Seed = makeSeed(text);
        }
    }
}
