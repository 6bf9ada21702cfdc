using JekyllNet.Migration.Differences;

namespace JekyllNet.Migration.Comparison;

/// <summary>Tells how two files differ.</summary>
internal sealed class FileDifferences(SiteComparisonOptions options, BuildTime oldTime, BuildTime newTime)
{
    private readonly VolatileFields _volatile = new(options);

    /// <summary>The differences in the order of the file; none if the files differ in volatile fields alone.</summary>
    public IEnumerable<FoundDifference> Find(FilePair pair)
    {
        if (pair.ReadTexts(options.TextLimit) is not var (old, other))
        {
            const DifferenceClasses Bytes = DifferenceClasses.AssetBytes;
            return [new FoundDifference(Bytes, Cause.Asset, DifferenceSignature.Of(Bytes, pair.Path, ""), "", "", 0, 0)];
        }

        var (oldWritten, newWritten) = pair.Written();
        old = _volatile.Mask(old, oldTime, oldWritten);
        other = _volatile.Mask(other, newTime, newWritten);
        if (old == other)
        {
            return [];
        }

        var kind = PageKindOf.File(pair.Path, old);
        if (kind is PageKind.Sitemap or PageKind.Other && EntryOrder.IsAllThatDiffers(old, other))
        {
            return [PlainTextDifference.Find(kind, old, other) with { Cause = Cause.Order }];
        }

        return kind.IsMarkup() ? MarkupDifference.Find(kind, old, other) : [PlainTextDifference.Find(kind, old, other)];
    }
}
