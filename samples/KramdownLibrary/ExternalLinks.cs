using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KramdownLibrary;

/// <summary>Marks links to other hosts. Attributes that are added come last.</summary>
public static class ExternalLinks
{
    public static void Mark(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.Url?.StartsWith("https://", StringComparison.Ordinal) == true)
            {
                link.GetAttributes().AddProperty("rel", "external");
            }
        }
    }
}
