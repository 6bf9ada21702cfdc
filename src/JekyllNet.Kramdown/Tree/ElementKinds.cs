namespace JekyllNet.Kramdown.Tree;

/// <summary>Which kinds are blocks and which are spans.</summary>
internal static class ElementKinds
{
    public static bool IsBlock(Element element) => element.Kind switch
    {
        ElementKind.Blank or ElementKind.Paragraph or ElementKind.Header or ElementKind.Blockquote or ElementKind.CodeBlock
            or ElementKind.UnorderedList or ElementKind.OrderedList or ElementKind.ListItem or ElementKind.DefinitionList
            or ElementKind.DefinitionTerm or ElementKind.DefinitionData or ElementKind.Table or ElementKind.TableCell
            or ElementKind.HorizontalRule => true,
        ElementKind.Math or ElementKind.HtmlElement or ElementKind.XmlComment or ElementKind.XmlInstruction or ElementKind.Comment
            or ElementKind.Raw => element.IsBlock,
        _ => false,
    };
}
