using JekyllNet.IO;

namespace JekyllNet.Reading;

/// <summary>What is known of a file of the source as long as its stamp stays. What is kept here is never handed out to be changed.</summary>
internal sealed class CachedFile(FileStamp stamp)
{
    public FileStamp Stamp { get; } = stamp;

    /// <summary>Whether the file has front matter, and whether a byte order mark hides some; not known at first.</summary>
    public (bool Has, bool IsHidden)? FrontMatter { get; set; }

    /// <summary>The text in pieces, once it was read.</summary>
    public ItemText? Text { get; set; }

    /// <summary>The document that the text became, if it can be made again from that alone.</summary>
    public DocumentSeed? Seed { get; set; }

    /// <summary>Whether a build has asked for the file of late.</summary>
    public bool IsUsed { get; set; } = true;
}
