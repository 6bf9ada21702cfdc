using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>The script that reloads pages, and what it connects to.</summary>
internal static class LiveReloadEndpoint
{
    private static readonly string[] Get = [HttpMethods.Get];

    public static void Map(IEndpointRouteBuilder endpoints, JekyllSite site)
    {
        endpoints.MapGet(JekyllSiteOptions.LiveReloadRoute + ".js", (HttpContext context) => Results.Stream(
            typeof(LiveReloadEndpoint).Assembly.GetManifestResourceStream("livereload.js")!, "text/javascript; charset=utf-8").ExecuteAsync(context));

        // With the middleware of its own, whether or not the application has it.
        var sockets = endpoints.CreateApplicationBuilder().UseWebSockets();
        sockets.Run(context => ConnectAsync(context, site));
        endpoints.MapMethods(JekyllSiteOptions.LiveReloadRoute, Get, sockets.Build());
    }

    private static async Task ConnectAsync(HttpContext context, JekyllSite site)
    {
        if (!context.WebSockets.IsWebSocketRequest || !IsOfTheSite(context.Request, site.Options.Reload.Port))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        // An open page must not keep the application from stopping.
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        using var socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        await site.Pages.ServeAsync(socket, end.Token).ConfigureAwait(false);
    }

    // Pages of other sites have no business here; with a port of its own, those of the same machine have.
    private static bool IsOfTheSite(HttpRequest request, int? port)
    {
        if (request.Headers.Origin is not [{ Length: > 0 } origin, ..])
        {
            return true;
        }

        return Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && (uri.Authority == request.Host.Value || (port is not null && request.Host.Port == port && uri.Host == request.Host.Host));
    }
}
