namespace JekyllNet.Migration.Differences;

/// <summary>What a file is, by its name and its first words.</summary>
internal enum PageKind : byte
{
    Html,
    Feed,
    Sitemap,
    Redirect,
    Stylesheet,
    Other,
}
