using System.Buffers;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Uris;

namespace JekyllNet.Templating.Filters;

/// <summary>Puts <c>baseurl</c> and <c>url</c> in front of a URL, and brings it to its normal form.</summary>
internal static class SiteUrls
{
    /// <summary>What normalisation leaves as it is in a path, as long as no segment begins with a dot.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/");

    /// <summary>The URL below the domain's root: <c>baseurl</c> and <paramref name="url"/>; an absolute URL stays as it is.</summary>
    /// <exception cref="LiquidRenderException">It is no URL.</exception>
    public static string Relative(string url, IFilterServices site)
    {
        try
        {
            return IsAbsolute(url) ? url : MakeRelative(url, site.BaseUrl);
        }
        catch (InvalidUriException error)
        {
            throw Failed(error);
        }
    }

    /// <summary>The URL with the site's <c>url</c> and <c>baseurl</c>; an absolute URL stays as it is.</summary>
    /// <exception cref="LiquidRenderException">It is no URL.</exception>
    public static string Absolute(string url, IFilterServices site)
    {
        try
        {
            if (IsAbsolute(url))
            {
                return url;
            }

            var relative = MakeRelative(url, site.BaseUrl);
            var host = RubyTruth.IsNil(site.SiteUrl) ? "" : RubyText.ToText(site.SiteUrl);
            return host.Length == 0 ? relative : AddressableUri.Parse(host + relative).Normalize().ToString();
        }
        catch (InvalidUriException error)
        {
            throw Failed(error);
        }
    }

    private static string MakeRelative(string url, FluidValue baseUrl)
    {
        var root = RubyTruth.IsNil(baseUrl) ? "" : RubyText.ToText(baseUrl);
        var joined = EnsureLeadingSlash(root.EndsWith('/') ? root[..^1] : root) + EnsureLeadingSlash(url);
        return IsNormal(joined) ? joined : AddressableUri.Parse(joined).Normalize().ToString();
    }

    private static bool IsAbsolute(string url) => !(url.StartsWith('/') && IsNormal(url)) && AddressableUri.Parse(url).IsAbsolute;

    private static string EnsureLeadingSlash(string part) => part.Length == 0 || part[0] == '/' ? part : "/" + part;

    private static bool IsNormal(string path) =>
        !path.AsSpan().ContainsAnyExcept(Plain) && !path.Contains("/.", StringComparison.Ordinal) && !path.StartsWith("//", StringComparison.Ordinal);

    private static LiquidRenderException Failed(InvalidUriException error) => new(error.Message, "Addressable::URI::InvalidURIError", error);
}
