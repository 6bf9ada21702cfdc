using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Plugins.PaginateV2;

/// <summary>Orders documents by a field of their front matter; colons in its name lead into hashes.</summary>
internal sealed class FieldOrder(string field) : IComparer<Document>
{
    private readonly string[] _path = [.. field.Split(':').Select(k => k.ToLowerInvariant().Trim())];

    /// <inheritdoc/>
    /// <exception cref="JekyllException">The two values cannot be compared.</exception>
    public int Compare(Document? x, Document? y)
    {
        var left = ValueOf(x!);
        var right = ValueOf(y!);
        if (left.IsNil() || right.IsNil())
        {
            return left.IsNil().CompareTo(right.IsNil()) * -1;
        }

        return (left, right) switch
        {
            (StringValue, StringValue) => string.CompareOrdinal(left.ToStringValue().ToLowerInvariant(), right.ToStringValue().ToLowerInvariant()),
            _ when Instant(left) is { } a && Instant(right) is { } b => a.CompareTo(b),
            (IntegerValue or FloatValue, IntegerValue or FloatValue) => left.ToNumberValue().CompareTo(right.ToNumberValue()),
            _ when left.Equals(right) => 0,
            _ => throw new JekyllException(
                DiagnosticId.PluginFailed,
                $"Pagination: '{field}' of '{x!.RelativePath}' cannot be compared with that of '{y!.RelativePath}'.",
                new SourceLocation(x.Path)),
        };
    }

    private static DateTimeOffset? Instant(FluidValue value) => value switch
    {
        TimeValue time => time.Value,
        DateValue date => new DateTimeOffset(date.Value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        _ => null,
    };

    private FluidValue ValueOf(Document document)
    {
        FluidValue value = document.Data;
        foreach (var key in _path)
        {
            value = value is HashValue hash ? hash[key] : NilValue.Instance;
        }

        return value is HashValue ? NilValue.Instance : value;
    }
}
