using JekyllNet.Liquid;
using JekyllNet.Liquid.Filters;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using Dated = (JekyllNet.Model.Document Document, Fluid.Values.FluidValue Date);

namespace JekyllNet.Model;

/// <summary>Jekyll's order of documents: by date where both have one that can be compared, then by path.</summary>
internal static class DocumentOrder
{
    /// <summary>The order of two documents.</summary>
    public static int Compare(Document left, Document right) => Compare((left, left.Data["date"]), (right, right.Data["date"]));

    /// <summary>The documents from the oldest to the newest. The order contradicts itself where some have no date; hence Ruby's own way of sorting.</summary>
    public static List<Document> OldestFirst(IReadOnlyList<Document> documents) => Sort(documents, static (a, b) => Compare(a, b));

    /// <summary>The documents from the newest to the oldest.</summary>
    public static List<Document> NewestFirst(IReadOnlyList<Document> documents) => Sort(documents, static (a, b) => Compare(b, a));

    private static List<Document> Sort(IReadOnlyList<Document> documents, Func<Dated, Dated, int> compare)
    {
        var dated = new Dated[documents.Count];
        for (var i = 0; i < dated.Length; i++)
        {
            dated[i] = (documents[i], documents[i].Data["date"]);
        }

        // Mostly they are in the one order and asked for in the other.
        if (dated.Length > 1 && Array.TrueForAll(dated, static d => d.Date is TimeValue))
        {
            Dated[] turned = compare(dated[0], dated[^1]) > 0 ? [.. dated.Reverse()] : dated;
            if (IsInOrder(turned, compare))
            {
                return [.. turned.Select(static d => d.Document)];
            }
        }

        return [.. RubySort.Sort(dated, compare).Select(static d => d.Document)];
    }

    private static bool IsInOrder(Dated[] documents, Func<Dated, Dated, int> compare)
    {
        for (var i = 1; i < documents.Length; i++)
        {
            if (compare(documents[i - 1], documents[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Compare(Dated left, Dated right)
    {
        var byDate = RubyOrder.CompareAny(left.Date, right.Date);
        return byDate is 0 or LiquidComparer.Unordered or null ? RubyOrder.Strings(left.Document.Path, right.Document.Path) : byDate.Value;
    }
}
