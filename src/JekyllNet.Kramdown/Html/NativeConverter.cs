using System.Collections.Frozen;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Html;

/// <summary>Turns HTML elements into the elements that Markdown has for them.</summary>
internal static class NativeConverter
{
    private static readonly FrozenDictionary<string, ElementKind> Simple = new Dictionary<string, ElementKind>(StringComparer.Ordinal)
    {
        ["blockquote"] = ElementKind.Blockquote, ["hr"] = ElementKind.HorizontalRule, ["br"] = ElementKind.LineBreak,
        ["img"] = ElementKind.Image, ["p"] = ElementKind.Paragraph, ["thead"] = ElementKind.TableHead, ["tbody"] = ElementKind.TableBody,
        ["tfoot"] = ElementKind.TableFoot, ["tr"] = ElementKind.TableRow, ["td"] = ElementKind.TableCell, ["th"] = ElementKind.HeaderCell,
        ["ul"] = ElementKind.UnorderedList, ["ol"] = ElementKind.OrderedList, ["dl"] = ElementKind.DefinitionList,
        ["li"] = ElementKind.ListItem, ["dt"] = ElementKind.DefinitionTerm, ["dd"] = ElementKind.DefinitionData,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Convert(Element element, Element? parent) => Process(element, true, false, parent);

    /// <summary>Converts a whole document.</summary>
    public static void ConvertDocument(Element root)
    {
        var result = new List<Element>(root.ChildrenOrNone.Count);
        foreach (var child in root.ChildrenOrNone)
        {
            if (child.Kind == ElementKind.Text)
            {
                NativeText.Split(child, false, result);
            }
            else
            {
                Convert(child, null);
                result.Add(child);
            }
        }

        root.SetChildren(result);
        NativeSpace.RemoveBlank(root);
    }

    public static void ProcessChildren(Element element, bool convert, bool keepText)
    {
        if (!element.HasChildren)
        {
            return;
        }

        var result = new List<Element>(element.Children.Count);
        foreach (var child in element.Children)
        {
            if (child.Kind == ElementKind.Text)
            {
                NativeText.Split(child, keepText || !convert, result);
            }
            else
            {
                StackGuard.Run((convert, keepText, element), child, static (s, c) => Process(c, s.convert, s.keepText, s.element));
                result.Add(child);
            }
        }

        element.SetChildren(result);
    }

    public static void KeepAsHtml(Element element, bool convert, bool keepText)
    {
        element.IsBlock = !HtmlNames.Span.Contains(element.Value);
        element.Model = convert ? HtmlNames.ModelOf(element.Value) : ContentModel.Raw;
        element.IsClosed = false;
        element.Ial = null;
        ProcessChildren(element, convert, keepText);
    }

    public static void Become(Element element, ElementKind kind)
    {
        element.Kind = kind;
        element.Value = "";
        element.Model = ContentModel.None;
        (element.IsClosed, element.IsBlock, element.Ial) = (false, false, null);
    }

    private static void Process(Element element, bool convert, bool keepText, Element? parent)
    {
        if (element.Kind is ElementKind.XmlComment or ElementKind.XmlInstruction)
        {
            element.IsBlock = !HoldsSpans(parent);
            return;
        }

        if (element.Kind != ElementKind.HtmlElement)
        {
            return;
        }

        if (convert && NativeElements.TryConvert(element))
        {
            return;
        }

        var name = element.Value;
        if (convert && NativeSpace.LosesText(name))
        {
            element.Children.RemoveAll(child => child.Kind == ElementKind.Text);
        }

        if (convert && Simple.TryGetValue(name, out var kind))
        {
            Become(element, kind);
            ProcessChildren(element, convert, keepText);
        }
        else
        {
            KeepAsHtml(element, convert, keepText);
        }

        if (convert)
        {
            NativeSpace.Tidy(element, name);
        }
    }

    private static bool HoldsSpans(Element? parent) => parent?.Kind switch
    {
        null => false,
        ElementKind.HtmlElement => HtmlNames.ModelOf(parent.Value) == ContentModel.Span,
        ElementKind.Header or ElementKind.Paragraph or ElementKind.Link or ElementKind.Emphasis or ElementKind.Strong
            or ElementKind.DefinitionTerm or ElementKind.HeaderCell => true,
        _ => false,
    };
}
