using JekyllNet.Kramdown.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Writes nothing: footnotes are written together, in the order of their references.</summary>
internal sealed class FootnoteDefinitionRenderer : HtmlObjectRenderer<FootnoteDefinition>
{
    protected override void Write(HtmlRenderer renderer, FootnoteDefinition obj)
    {
    }
}
