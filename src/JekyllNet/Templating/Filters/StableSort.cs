namespace JekyllNet.Templating.Filters;

/// <summary>
/// A merge sort that compares in the order in which Ruby's sort does on Linux, where the C library's is one: equal items keep
/// their order, and of several pairs that cannot be compared the same one is met first.
/// </summary>
internal static class StableSort
{
    public static void Sort<T>(T[] items, Comparison<T> compare) => Sort(items, new T[items.Length], compare);

    private static void Sort<T>(Span<T> items, Span<T> buffer, Comparison<T> compare)
    {
        if (items.Length < 2)
        {
            return;
        }

        var middle = items.Length / 2;
        var left = items[..middle];
        var right = items[middle..];
        Sort(left, buffer, compare);
        Sort(right, buffer, compare);
        int l = 0, r = 0, next = 0;
        while (l < left.Length && r < right.Length)
        {
            buffer[next++] = compare(left[l], right[r]) <= 0 ? left[l++] : right[r++];
        }

        left[l..].CopyTo(buffer[next..]);
        next += left.Length - l;
        buffer[..next].CopyTo(items);
    }
}
