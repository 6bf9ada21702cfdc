using System.Text;
using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Spans;

namespace JekyllNet.Kramdown.Tree;

/// <summary>Reads the spans of all texts once the blocks are known, and gives the blocks their attributes.</summary>
internal sealed class TreeUpdater(ParseState state)
{
    public void Update(Element element)
    {
        var children = element.ChildrenOrNone;
        if (children.Count == 0)
        {
            return;
        }

        var result = new List<Element>(children.Count);
        Element? blank = null;
        foreach (var child in children)
        {
            UpdateChild(child, result, ref blank);
        }

        element.SetChildren(result);
    }

    /// <summary>Adds what becomes of a child to its parent's new children. Of several blank elements in a row, the first one stays.</summary>
    public void UpdateChild(Element child, List<Element> result, ref Element? blank)
    {
        switch (child.Kind)
        {
            case ElementKind.RawText:
                blank = null;
                AddSpans(child, result);
                break;
            case ElementKind.EndOfBlock:
                if (child.Ial is not null)
                {
                    AttributeApplier.Apply(child.OwnAttributes, child.Ial, state);
                }

                break;
            case ElementKind.Blank when blank is not null:
                break;
            case ElementKind.Blank:
                blank = child;
                result.Add(child);
                break;
            default:
                blank = null;
                UpdateChild(child);
                result.Add(child);
                break;
        }
    }

    private void UpdateChild(Element child)
    {
        StackGuard.Run(this, child, static (self, c) => self.Update(c));
        if (child.Ial is not null)
        {
            AttributeApplier.Apply(child.OwnAttributes, child.Ial, state);
        }

        if (child.Kind == ElementKind.DefinitionTerm
            || (child.Kind == ElementKind.Header && state.Options.AutoIdStripping))
        {
            var text = new StringBuilder();
            AppendText(child, text);
            child.Detail = text.ToString();
        }
    }

    private void AddSpans(Element raw, List<Element> result)
    {
        var (text, start, end) = raw.TextWindow;
        if (SpanFinder.IsPlain(text.AsSpan(start, end - start)))
        {
            if (end > start)
            {
                raw.Kind = ElementKind.Text;
                result.Add(raw);
            }

            return;
        }

        new SpanParser(state, text, start, end, raw.Map, ElementKind.Text, 0).ParseAll(raw, state.Dialect.Spans);
        result.AddRange(raw.ChildrenOrNone);
    }

    /// <summary>The text that ids are made of; GFM counts code, math and symbols in.</summary>
    private void AppendText(Element element, StringBuilder target)
    {
        foreach (var child in element.ChildrenOrNone)
        {
            if (child.Kind == ElementKind.Text)
            {
                target.Append(child.TextSpan);
            }
            else if (state.Dialect.IsGfm && child.Kind is ElementKind.CodeSpan or ElementKind.Math)
            {
                target.Append(child.Value);
            }
            else if (state.Dialect.IsGfm && child.Kind == ElementKind.Entity)
            {
                target.Append(((Entity)child.Extra!).Character);
            }
            else if (state.Dialect.IsGfm && child.Kind is ElementKind.SmartQuote or ElementKind.TypographicSymbol)
            {
                target.Append(child.Value switch
                {
                    "laquo_space" => "«\u00a0",
                    "raquo_space" => "\u00a0»",
                    var name => EntityTable.Named(name).Character,
                });
            }
            else
            {
                AppendText(child, target);
            }
        }
    }
}
