using JekyllNet.AspNetCore.Publishing;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>What a path leads to.</summary>
/// <param name="Kind">Which kind of thing.</param>
/// <param name="Path">A file's path relative to the destination; empty for everything else.</param>
/// <param name="File">The file, for <see cref="LookupKind.File"/>.</param>
internal sealed record LookupResult(LookupKind Kind, string Path = "", PublishedFile? File = null)
{
    public static LookupResult None { get; } = new(LookupKind.None);

    public static LookupResult Redirect { get; } = new(LookupKind.Redirect);

    public static LookupResult Folder { get; } = new(LookupKind.Folder);

    public static LookupResult Of(string path, PublishedFile file) => new(LookupKind.File, path, file);
}
