using JekyllNet.Kramdown.Syntax;
using JekyllNet.Kramdown.Tree;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Turns a table and its parts into Markdig's blocks.</summary>
internal sealed class TableNodeBuilder(MarkdigBuilder builder, List<TableAlignment> alignments)
{
    public ContainerBlock Build(Element element, bool isHeader, int column)
    {
        ContainerBlock block = element.Kind switch
        {
            ElementKind.Table => new Table(),
            ElementKind.TableHead => new TableSection { TagName = "thead" },
            ElementKind.TableBody => new TableSection { TagName = "tbody" },
            ElementKind.TableFoot => new TableSection { TagName = "tfoot" },
            ElementKind.TableRow => new TableRow { IsHeader = isHeader },
            _ => new KramdownCell { IsHeader = isHeader, Alignment = Alignment(column) },
        };
        if (element.Kind is ElementKind.TableCell or ElementKind.HeaderCell)
        {
            builder.AddChildren(block, element);
            return block;
        }

        isHeader |= element.Kind == ElementKind.TableHead;
        for (var i = 0; i < element.ChildrenOrNone.Count; i++)
        {
            var child = element.Children[i];
            var isPart = child.Kind is >= ElementKind.TableHead and <= ElementKind.HeaderCell;
            if (!isPart)
            {
                builder.AddChild(block, child, element, false);
                continue;
            }

            var node = Build(child, isHeader, i);
            builder.Place(node, child);
            block.Add(node);
        }

        return block;
    }

    private string? Alignment(int column) => column < alignments.Count
        ? alignments[column] switch
        {
            TableAlignment.Left => "left",
            TableAlignment.Right => "right",
            TableAlignment.Center => "center",
            _ => null,
        }
        : null;
}
