using JekyllNet.AspNetCore.LiveReload;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace JekyllNet.AspNetCore.Serving;

/// <summary>Answers requests from a site's last good build.</summary>
internal sealed class SiteEndpoint(JekyllSite site, JekyllSiteOptions options)
{
    private volatile ContentTypes? _types;

    /// <param name="context">The request.</param>
    /// <param name="path">The decoded path below the site's root, beginning with a slash; empty for the root without its slash.</param>
    public async Task AnswerAsync(HttpContext context, string path)
    {
        await site.Ready.WaitAsync(context.RequestAborted).ConfigureAwait(false);
        AddHeaders(context.Response);

        if (options.ShowErrors && site.LastBuild is { Succeeded: false } failed)
        {
            await WriteHtmlAsync(context, StatusCodes.Status500InternalServerError, ErrorPage.Of(failed)).ConfigureAwait(false);
            return;
        }

        var found = path.Length == 0 ? LookupResult.Redirect : SiteLookup.Find(site.Snapshot, path, !options.ShowListings);
        await (found.Kind switch
        {
            LookupKind.File => SendAsync(context, found),
            LookupKind.Redirect => RedirectAsync(context),
            LookupKind.Folder when options.ShowListings => WriteHtmlAsync(context, StatusCodes.Status200OK, FolderListing.Of(site.Snapshot, path)),
            _ => NotFoundAsync(context),
        }).ConfigureAwait(false);
    }

    private Task SendAsync(HttpContext context, LookupResult found)
    {
        var file = found.File!;
        var type = (_types ??= new ContentTypes(site.Encoding)).Of(found.Path);
        var tag = new EntityTagHeaderValue(file.EntityTag);
        AddCacheControl(context.Response, found.Path);
        if (options.LiveReload && type.StartsWith("text/html", StringComparison.Ordinal))
        {
            // No tag: what is sent is not the file alone.
            return file.Read() is { } html ? Results.Bytes(WithScript(context, html), type).ExecuteAsync(context) : NotFoundAsync(context);
        }

        if (file.Content is { } content)
        {
            return Results.Bytes(content, type, enableRangeProcessing: true, lastModified: file.LastModified, entityTag: tag).ExecuteAsync(context);
        }

        // A file of the source may have gone since the build.
        return File.Exists(file.PhysicalPath)
            ? Results.File(file.PhysicalPath, type, enableRangeProcessing: true, lastModified: file.LastModified, entityTag: tag).ExecuteAsync(context)
            : NotFoundAsync(context);
    }

    private static Task RedirectAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = context.Request.PathBase.Add(context.Request.Path).ToUriComponent() + "/" + context.Request.QueryString;
        return Task.CompletedTask;
    }

    private async Task NotFoundAsync(HttpContext context)
    {
        if (site.Snapshot.Files.TryGetValue("404.html", out var file) && file.Read() is { } html)
        {
            await WriteAsync(context, StatusCodes.Status404NotFound, WithScript(context, html)).ConfigureAwait(false);
            return;
        }

        await WriteHtmlAsync(context, StatusCodes.Status404NotFound, NotFoundPage.Text).ConfigureAwait(false);
    }

    private Task WriteHtmlAsync(HttpContext context, int status, string html) =>
        WriteAsync(context, status, WithScript(context, System.Text.Encoding.UTF8.GetBytes(html)));

    private byte[] WithScript(HttpContext context, byte[] html) =>
        options.LiveReload ? LiveReloadScript.Insert(html, context.Request.PathBase + site.Address.Root + JekyllSiteOptions.LiveReloadRoute + ".js", options.Reload) : html;

    private void AddHeaders(HttpResponse response)
    {
        foreach (var (name, value) in options.Headers)
        {
            response.Headers[name] = value;
        }
    }

    private void AddCacheControl(HttpResponse response, string path)
    {
        if (response.Headers.CacheControl.Count == 0 && options.CacheControl(path) is { } value)
        {
            response.Headers.CacheControl = value;
        }
    }

    private static async Task WriteAsync(HttpContext context, int status, byte[] html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(html, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
