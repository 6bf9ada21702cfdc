namespace JekyllNet.Reading;

/// <summary>A file's text, and what a session keeps of the file.</summary>
internal sealed class FileText(ItemText text, CachedFile? file)
{
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
