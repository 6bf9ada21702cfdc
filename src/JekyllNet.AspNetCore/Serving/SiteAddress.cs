using Microsoft.AspNetCore.Routing.Patterns;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>
/// Where a site is in its application. What the groups around it add to the path shows only once the application has put its endpoints
/// together. Thread-safe once the application runs.
/// </summary>
internal sealed class SiteAddress
{
    /// <summary>Of the site's own route: all below its root.</summary>
    public const string Rest = "/{**rest}";

    private string? _told;
    private volatile string? _root;

    /// <summary>The path of the site's root without a slash at its end; null while it is not known, or nowhere.</summary>
    public string? Root => _root;

    /// <summary>Whether the site is mapped, but below a group whose path is not known yet.</summary>
    public bool IsPending => _told is not null && _root is null;

    /// <summary>Maps the site.</summary>
    /// <param name="path">The path, without a slash at its end.</param>
    /// <param name="isWhole">Whether that is all of it.</param>
    /// <param name="name">The site's name, for the message.</param>
    /// <exception cref="InvalidOperationException">The site is mapped already.</exception>
    public void Map(string path, bool isWhole, string name)
    {
        if (_told is { } other)
        {
            throw new InvalidOperationException(
                $"The Jekyll site '{name}' is mapped to '{other}' already; a second address needs a second AddJekyllSite with a name.");
        }

        _told = path;
        _root = isWhole ? path : null;
    }

    /// <summary>Takes the whole path from the pattern of the site's own route.</summary>
    /// <exception cref="InvalidOperationException">It is not the same for all requests.</exception>
    public void Find(RoutePattern route)
    {
        var folders = route.PathSegments.SkipLast(1).ToArray();
        if (!folders.All(static folder => folder.IsSimple && folder.Parts[0].IsLiteral))
        {
            throw new InvalidOperationException(
                $"A Jekyll site cannot be mapped to '{route.RawText?[..^Rest.Length]}': it is built for one address, so that no part of it may be a parameter.");
        }

        _root = string.Concat(folders.Select(static folder => "/" + ((RoutePatternLiteralPart)folder.Parts[0]).Content));
    }
}
