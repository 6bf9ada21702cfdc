namespace JekyllNet.Plugins.Html;

/// <summary>A node of an HTML fragment, linked with its parent, children and siblings.</summary>
internal sealed class HtmlNode(HtmlNodeKind kind, string name, string value = "")
{
    public HtmlNodeKind Kind { get; } = kind;

    /// <summary>The element's or instruction's name; empty for others.</summary>
    public string Name { get; } = name;

    /// <summary>The text of a text, comment or instruction.</summary>
    public string Value { get; set; } = value;

    /// <summary>The element's attributes as they stand in the tag.</summary>
    public IReadOnlyList<HtmlAttribute> Attributes { get; set; } = [];

    public HtmlNode? Parent { get; private set; }

    public HtmlNode? FirstChild { get; private set; }

    public HtmlNode? LastChild { get; private set; }

    public HtmlNode? Next { get; private set; }

    public HtmlNode? Previous { get; private set; }

    public bool IsText => Kind == HtmlNodeKind.Text;

    /// <summary>The value of an attribute; <see langword="null"/> where there is none.</summary>
    public string? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value ?? "";
            }
        }

        return null;
    }

    /// <summary>The children, from a copy, so that they may be moved meanwhile.</summary>
    public List<HtmlNode> Children()
    {
        var children = new List<HtmlNode>();
        for (var child = FirstChild; child is not null; child = child.Next)
        {
            children.Add(child);
        }

        return children;
    }

    /// <summary>Everything below this node, in the order of the text.</summary>
    public IEnumerable<HtmlNode> Descendants()
    {
        for (var node = FirstChild; node is not null; node = After(node))
        {
            yield return node;
        }
    }

    /// <summary>The texts below this node that are in none of these elements, found before any is changed.</summary>
    public List<HtmlNode> TextsOutside(IReadOnlyCollection<string> elements)
    {
        var texts = new List<HtmlNode>();
        foreach (var node in Descendants())
        {
            if (node.Kind is HtmlNodeKind.Text or HtmlNodeKind.RawText && !node.IsIn(elements))
            {
                texts.Add(node);
            }
        }

        return texts;
    }

    /// <summary>All text below this node.</summary>
    public string InnerText() => string.Concat(Descendants().Where(n => n.Kind is HtmlNodeKind.Text or HtmlNodeKind.RawText).Select(n => n.Value));

    public void Append(HtmlNode node)
    {
        node.Remove();
        node.Parent = this;
        node.Previous = LastChild;
        if (LastChild is null)
        {
            FirstChild = node;
        }
        else
        {
            LastChild.Next = node;
        }

        LastChild = node;
    }

    public void InsertBefore(HtmlNode node)
    {
        node.Remove();
        node.Parent = Parent;
        node.Previous = Previous;
        node.Next = this;
        if (Previous is null)
        {
            Parent!.FirstChild = node;
        }
        else
        {
            Previous.Next = node;
        }

        Previous = node;
    }

    /// <summary>Takes the node out of its parent.</summary>
    public void Remove()
    {
        if (Parent is null)
        {
            return;
        }

        if (Previous is null)
        {
            Parent.FirstChild = Next;
        }
        else
        {
            Previous.Next = Next;
        }

        if (Next is null)
        {
            Parent.LastChild = Previous;
        }
        else
        {
            Next.Previous = Previous;
        }

        Parent = Previous = Next = null;
    }

    private bool IsIn(IReadOnlyCollection<string> elements)
    {
        for (var at = Parent; at is not null; at = at.Parent)
        {
            if (elements.Contains(at.Name))
            {
                return true;
            }
        }

        return false;
    }

    private HtmlNode? After(HtmlNode node)
    {
        if (node.FirstChild is { } child)
        {
            return child;
        }

        for (var at = node; at is not null && !ReferenceEquals(at, this); at = at.Parent)
        {
            if (at.Next is { } next)
            {
                return next;
            }
        }

        return null;
    }
}
