using Markdig.Renderers;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>Puts kramdown's renderers into an HTML renderer.</summary>
internal static class KramdownRenderers
{
    public static void Install(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Clear();
    }
}
