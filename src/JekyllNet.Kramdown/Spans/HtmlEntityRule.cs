using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>Entities and character references.</summary>
internal static class HtmlEntityRule
{
    public static bool TryParse(SpanParser parser)
    {
        var start = parser.Position;
        var end = EntityScanner.End(parser.Text, start, parser.End);
        if (end < 0)
        {
            return false;
        }

        parser.Position = end;
        var entity = EntityTable.Resolve(parser.Text.AsSpan(start, end - start));
        var element = parser.New(ElementKind.Entity, start, end);
        parser.Tree.Add(element);
        if (entity is not null)
        {
            element.Extra = entity;
            element.Detail = parser.Text[start..end];
        }
        else
        {
            element.Extra = EntityTable.Named("amp");
            parser.AddText(start + 1, end);
        }

        return true;
    }
}
