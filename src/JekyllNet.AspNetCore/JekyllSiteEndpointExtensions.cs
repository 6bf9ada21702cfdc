using JekyllNet.AspNetCore;
using JekyllNet.AspNetCore.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves Jekyll sites from an application.</summary>
public static class JekyllSiteEndpointExtensions
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Serves a site below a path. The path becomes the site's <c>baseurl</c>, unless its options set another.
    /// </summary>
    /// <param name="endpoints">The application, or a group of its without a prefix: <paramref name="path"/> is the whole path.</param>
    /// <param name="path">Where the site's root is to be: <c>/docs</c>, or empty for the application's root.</param>
    /// <param name="name">The name that the site was added under.</param>
    /// <exception cref="KeyNotFoundException">There is no site of that name.</exception>
    /// <exception cref="InvalidOperationException">The site is mapped already: it is built with one <c>baseurl</c>.</exception>
    public static IEndpointConventionBuilder MapJekyllSite(
        this IEndpointRouteBuilder endpoints, string path = "", string name = JekyllSiteServiceCollectionExtensions.DefaultName)
    {
        var site = endpoints.ServiceProvider.GetRequiredService<JekyllSites>()[name];
        var root = path.TrimEnd('/');
        if (site.Options.Root is { } other)
        {
            throw new InvalidOperationException(
                $"The Jekyll site '{name}' is mapped to '{other}' already; a second address needs a second AddJekyllSite with a name.");
        }

        site.Options.Root = root;
        var endpoint = new SiteEndpoint(site, site.Options);
        var group = endpoints.MapGroup(root);
        if (site.Options.LiveReload)
        {
            LiveReloadEndpoint.Map(group, site);
        }

        // The rest of the path as it stands: routing would take a doubled or a last slash away.
        group.MapMethods("/{**rest}", Methods, (HttpContext context) => endpoint.AnswerAsync(context, context.Request.Path.Value![root.Length..]));
        return group;
    }
}
