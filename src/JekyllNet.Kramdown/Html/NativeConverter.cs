using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>Turns HTML elements into the elements that Markdown has for them.</summary>
internal static class NativeConverter
{
    public static void Convert(Element element, Element? parent)
    {
        _ = (element, parent);
    }
}
