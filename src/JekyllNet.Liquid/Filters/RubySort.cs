using Fluid.Values;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Filters;

/// <summary>
/// Sorts as Ruby does on Linux, where <c>Array#sort</c> and <c>sort_by</c> are the C library's merge sort. The order of the
/// comparisons is part of the behaviour: it decides which pair an error names, and what Liquid's comparison, which
/// contradicts itself over two nils, makes of a list.
/// </summary>
public static class RubySort
{
    /// <summary>A sorted copy.</summary>
    /// <param name="items">What to sort.</param>
    /// <param name="compare">Less than, equal to or greater than 0; may contradict itself.</param>
    public static T[] Sort<T>(IReadOnlyList<T> items, Func<T, T, int> compare)
    {
        var sorted = new T[items.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = items[i];
        }

        Sort(sorted, new T[sorted.Length], 0, sorted.Length, compare);
        return sorted;
    }

    /// <summary>Ruby's <c>&lt;=&gt;</c> as <c>sort</c> uses it.</summary>
    /// <exception cref="LiquidRenderException">The two cannot be compared: <c>comparison of String with 1 failed</c>.</exception>
    public static int Compare(FluidValue left, FluidValue right) =>
        RubyOrder.CompareAny(left, right) is { } order and not LiquidComparer.Unordered
            ? order
            : throw Incomparable(left, right);

    /// <summary>The error for two items that cannot be compared, which names the items even where a member of theirs is what is compared.</summary>
    public static LiquidRenderException Incomparable(FluidValue left, FluidValue right) =>
        new($"comparison of {RubyClass.Name(left)} with {RubyClass.Comparand(right)} failed");

    private static void Sort<T>(T[] items, T[] scratch, int start, int count, Func<T, T, int> compare)
    {
        if (count <= 1)
        {
            return;
        }

        var half = count / 2;
        Sort(items, scratch, start, half, compare);
        Sort(items, scratch, start + half, count - half, compare);
        var (left, right, end, to) = (start, start + half, start + count, 0);
        while (left < start + half && right < end)
        {
            scratch[to++] = compare(items[left], items[right]) <= 0 ? items[left++] : items[right++];
        }

        // What is left of the right half already stands in its place.
        Array.Copy(items, left, scratch, to, start + half - left);
        Array.Copy(scratch, 0, items, start, to + start + half - left);
    }
}
