using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>The script that reloads pages, and what it connects to.</summary>
internal static class LiveReloadEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints, JekyllSite site)
    {
        endpoints.MapGet(JekyllSiteOptions.LiveReloadRoute + ".js", (HttpContext context) => Results.Stream(
            typeof(LiveReloadEndpoint).Assembly.GetManifestResourceStream("livereload.js")!, "text/javascript; charset=utf-8").ExecuteAsync(context));
        endpoints.MapGet(JekyllSiteOptions.LiveReloadRoute, async (HttpContext context) =>
        {
            if (!context.WebSockets.IsWebSocketRequest || !IsSameOrigin(context.Request))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            using var socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
            await site.Pages.ServeAsync(socket, context.RequestAborted).ConfigureAwait(false);
        });
    }

    // Pages of other sites have no business here.
    private static bool IsSameOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin, ..]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
}
