using Fluid.Values;
using JekyllNet.Liquid.Values;
using JekyllNet.Templating.Drops;

namespace JekyllNet.Incremental;

/// <summary>
/// Whether a template could tell a value of one build from a value of another. Stricter than equality in templates: the order of a
/// hash's entries counts, and so do the kinds of numbers and the offsets of times. What is not known differs.
/// </summary>
internal static class ValueComparison
{
    public static bool AreSame(FluidValue? a, FluidValue? b)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        return (a, b) switch
        {
            (StringValue x, StringValue y) => string.Equals(x.ToStringValue(), y.ToStringValue(), StringComparison.Ordinal),
            (IntegerValue x, IntegerValue y) => x.Value == y.Value,
            (FloatValue x, FloatValue y) => x.Value.Equals(y.Value),
            (BooleanValue x, BooleanValue y) => x.ToBooleanValue() == y.ToBooleanValue(),
            (NilValue, NilValue) => true,
            (TimeValue x, TimeValue y) => x.Value.EqualsExact(y.Value) && x.Zone == y.Zone && x.IsUtc == y.IsUtc,
            (DateValue x, DateValue y) => x.Value == y.Value,
            (ListValue x, ListValue y) => AreSame(x, y),
            (HashValue x, HashValue y) => AreSame(x, y),
            (DocumentDrop x, DocumentDrop y) => x.Document.Identity is { } identity && identity == y.Document.Identity,
            (PageDrop x, PageDrop y) => x.Page.Identity is { } identity && identity == y.Page.Identity,
            (StaticFileDrop x, StaticFileDrop y) => x.File.Path == y.File.Path && x.File.RelativePath == y.File.RelativePath,
            _ => false,
        };
    }

    /// <summary>The same for hashes, an entry left out.</summary>
    public static bool AreSame(HashValue a, HashValue b, string except)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (a.Count != b.Count)
        {
            return false;
        }

        for (var i = 0; i < a.Count; i++)
        {
            var (key, value) = a.EntryAt(i);
            var (otherKey, otherValue) = b.EntryAt(i);
            if (!AreSame(key, otherKey) || !(AreSame(value, otherValue) || (key is StringValue name && name.ToStringValue() == except)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(HashValue a, HashValue b)
    {
        if (a.Count != b.Count || !AreSame(a.Missing, b.Missing))
        {
            return false;
        }

        for (var i = 0; i < a.Count; i++)
        {
            var (key, value) = a.EntryAt(i);
            var (otherKey, otherValue) = b.EntryAt(i);
            if (!AreSame(key, otherKey) || !AreSame(value, otherValue))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(ListValue a, ListValue b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        for (var i = 0; i < a.Count; i++)
        {
            if (!AreSame(a[i], b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
