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
    /// <param name="endpoints">The application, or a group of its. A site in a group is built when the application has started.</param>
    /// <param name="path">Where the site's root is to be, in the group if there is one: <c>/docs</c>, or empty for the root of those.</param>
    /// <param name="name">The name that the site was added under.</param>
    /// <exception cref="KeyNotFoundException">There is no site of that name.</exception>
    /// <exception cref="InvalidOperationException">
    /// The site is mapped already: it is built with one <c>baseurl</c>. So the application does not start, either, if the path of a group
    /// around the site has parameters.
    /// </exception>
    public static IEndpointConventionBuilder MapJekyllSite(
        this IEndpointRouteBuilder endpoints, string path = "", string name = JekyllSiteServiceCollectionExtensions.DefaultName)
    {
        var site = endpoints.ServiceProvider.GetRequiredService<JekyllSites>()[name];
        var root = path.TrimEnd('/');
        site.Address.Map(root, isWhole: endpoints is not RouteGroupBuilder, name);
        var endpoint = new SiteEndpoint(site, site.Options);
        var group = endpoints.MapGroup(root);
        if (site.Options.LiveReload)
        {
            LiveReloadEndpoint.Map(group, site);
        }

        // The rest of the path as it stands: routing would take a doubled or a last slash away.
        group.MapMethods(SiteAddress.Rest, Methods, (HttpContext context) => endpoint.AnswerAsync(context, context.Request.Path.Value![site.Address.Root!.Length..]))
            .Add(built => site.Address.Find(((RouteEndpointBuilder)built).RoutePattern));
        return group;
    }
}
