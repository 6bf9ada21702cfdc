using System.Text;

namespace JekyllNet.Plugins.Html;

/// <summary>
/// A piece of HTML as Nokogiri's <c>HTML::DocumentFragment</c> holds and writes it. Several gems take a page apart with it and write it
/// anew, which changes entities, the case and the ends of tags, and line breaks: that is part of their output.
/// </summary>
internal sealed class HtmlFragment
{
    private HtmlFragment(string html)
    {
        Root = new HtmlNode(HtmlNodeKind.Fragment, "");
        foreach (var node in ParseNodes(html))
        {
            Root.Append(node);
        }
    }

    /// <summary>The fragment's nodes are this one's children.</summary>
    public HtmlNode Root { get; }

    /// <summary>Parses any text.</summary>
    public static HtmlFragment Parse(string html) => new(html);

    /// <summary>A node as HTML.</summary>
    public static string Write(HtmlNode node)
    {
        var result = new StringBuilder();
        HtmlWriter.Write(result, node);
        return result.ToString();
    }

    /// <summary>Puts what a text holds in place of a node.</summary>
    public static void Replace(HtmlNode node, string html)
    {
        foreach (var replacement in ParseFor(node.Parent!, html))
        {
            node.InsertBefore(replacement);
        }

        node.Remove();
    }

    /// <summary>Puts what a text holds before a node.</summary>
    public static void InsertBefore(HtmlNode node, string html)
    {
        foreach (var added in ParseFor(node.Parent!, html))
        {
            node.InsertBefore(added);
        }
    }

    /// <summary>The fragment as HTML.</summary>
    public override string ToString()
    {
        var result = new StringBuilder();
        for (var node = Root.FirstChild; node is not null; node = node.Next)
        {
            HtmlWriter.Write(result, node);
        }

        return result.ToString();
    }

    // Within an element Nokogiri parses in that element's context first, and alone if that complains of anything.
    private static List<HtmlNode> ParseFor(HtmlNode parent, string html)
    {
        if (parent.Kind == HtmlNodeKind.Fragment)
        {
            return ParseNodes(html);
        }

        var wrapped = $"<div>{html}</div>";
        var nodes = HtmlParser.ParseWithin(parent, wrapped) is { Count: > 0 } within ? within : ParseNodes(wrapped);
        return nodes.Count == 0 ? [] : Adopt(nodes[0].Children());
    }

    private static List<HtmlNode> ParseNodes(string html)
    {
        var root = HtmlParser.ParseDocument("<html><body>" + html);
        var bodies = root?.Children().FindAll(n => n is { Kind: HtmlNodeKind.Element, Name: "body" }) ?? [];
        return Adopt(HasBodyTag(html) ? bodies : [.. bodies.SelectMany(b => b.Children())]);
    }

    // Nokogiri sets attributes that have a prefix anew on each node that it puts into a fragment: they come last.
    private static List<HtmlNode> Adopt(List<HtmlNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Attributes.Any(a => a.Name.Contains(':', StringComparison.Ordinal)))
            {
                var byPrefix = node.Attributes.ToLookup(a => a.Name.Contains(':', StringComparison.Ordinal));
                node.Attributes = [.. byPrefix[false], .. byPrefix[true].Select(a => a with { Value = a.Value ?? "" })];
            }
        }

        return nodes;
    }

    // Whether a line begins with a body tag: then the body itself is part of the fragment.
    private static bool HasBodyTag(string html)
    {
        for (var at = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase); at >= 0; at = html.IndexOf("<body", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var before = at - 1;
            while (before >= 0 && html[before] is ' ' or '\t' or '\r' or '\f' or '\v')
            {
                before--;
            }

            if (before < 0 || html[before] == '\n')
            {
                return true;
            }
        }

        return false;
    }
}
