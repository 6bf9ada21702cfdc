namespace JekyllNet.Model;

/// <summary>A permalink template names a placeholder that documents do not have.</summary>
internal sealed class UnknownPlaceholderException(string keys)
    : Exception($"The URL template doesn't have {keys} keys. Check your permalink template!")
{
    /// <summary>The document whose URL was asked for.</summary>
    public Document? Document { get; set; }

    /// <summary>The template.</summary>
    public string Template { get; set; } = "";
}
