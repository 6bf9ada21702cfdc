namespace JekyllNet.Model;

/// <summary>What the permalink rules made of an item. Shared by items of successive builds that have the same path, front matter and rules.</summary>
internal sealed class UrlMemo
{
    /// <summary>The URL, once somebody has asked for it.</summary>
    public string? Url { get; set; }

    /// <summary>The extension of the written file, once somebody has asked for it.</summary>
    public string? OutputExtension { get; set; }

    /// <summary>The path of the written file, once somebody has asked for it.</summary>
    public string? Destination { get; set; }

    /// <summary>Whether there was something to warn of when the URL was computed: then the next build computes it again, so that it warns again.</summary>
    public bool IsDoubtful { get; set; }
}
