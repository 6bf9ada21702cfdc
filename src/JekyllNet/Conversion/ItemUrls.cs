using JekyllNet.Model;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Logging;
using JekyllNet.Uris;

namespace JekyllNet.Conversion;

/// <summary>Works out where items go from permalink rules and converters.</summary>
internal sealed class ItemUrls(ConverterSet converters, string permalinkStyle, SiteLog log) : IItemUrls
{
    private volatile bool _hasWarned;

    public bool HasWarned => _hasWarned;

    public string UrlOf(ContentItem item) => UrlTemplate.Sanitize(item switch
    {
        Document document => Fill(document, document.Permalink ?? TemplateOf(document.Collection, document.Path)),
        Page page => UrlTemplate.Fill(page.Permalink ?? PageTemplate(page), [("path", page.Directory), ("basename", page.BaseName), ("output_ext", page.OutputExtension)]),
        _ => throw new ArgumentException("Neither a page nor a document.", nameof(item)),
    });

    public string UrlOf(StaticFile file)
    {
        var cleaned = file.RelativePath[..^file.Extension.Length].TrimEnd('.');
        if (file.Collection is { } collection)
        {
            var at = cleaned.IndexOf(collection.RelativeDirectory, StringComparison.Ordinal);
            cleaned = at < 0 ? cleaned : cleaned.Remove(at, collection.RelativeDirectory.Length);
            cleaned = UrlTemplate.Sanitize(UrlTemplate.Fill(
                TemplateOf(collection, file.Path),
                [("collection", collection.Label), ("path", cleaned), ("output_ext", ""), ("name", file.BaseName), ("title", "")]));
        }

        return (cleaned.EndsWith('/') ? cleaned[..^1] : cleaned) + file.Extension;
    }

    public string OutputExtensionOf(ContentItem item)
    {
        if (item.Permalink is { } permalink && !permalink.EndsWith('/') && SitePath.Extension(permalink) is { Length: > 0 } extension)
        {
            return extension;
        }

        return converters.For(item.Extension).OutputExtension;
    }

    public string DestinationOf(ContentItem item)
    {
        var path = SitePath.Sanitize("/", UrlEscape.UnescapePath(item.Url));
        if (item.Url.EndsWith('/'))
        {
            path = SitePath.Join(path, item is Page ? "index" + item.OutputExtension : "index.html");
        }
        else if (!path.EndsWith(item.OutputExtension, StringComparison.Ordinal))
        {
            path += item.OutputExtension;
        }

        return path.TrimStart('/');
    }

    private string Fill(Document document, string template)
    {
        try
        {
            var url = UrlTemplate.Fill(template, name => DocumentPlaceholders.Find(document, name, log));
            _hasWarned |= document.UrlMemo.IsDoubtful;
            return url;
        }
        catch (UnknownPlaceholderException problem)
        {
            problem.Document = document;
            problem.Template = template;
            throw;
        }
    }

    private static string TemplateOf(Collection collection, string path) => collection.UrlTemplate
        ?? throw new JekyllException(DiagnosticId.PermalinkInvalid, "One of :template or :permalink must be supplied.", new SourceLocation(path));

    private string PageTemplate(Page page) => page switch
    {
        { IsHtml: false } => "/:path/:basename:output_ext",
        { IsIndex: true } => "/:path/",
        _ => PermalinkStyle.AddSuffix("/:path/:basename", permalinkStyle),
    };
}
