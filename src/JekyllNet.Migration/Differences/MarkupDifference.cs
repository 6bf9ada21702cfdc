using JekyllNet.Migration.Comparison;
using JekyllNet.Migration.Markup;

namespace JekyllNet.Migration.Differences;

/// <summary>Finds and classes the differences of two pages in HTML or XML.</summary>
internal static class MarkupDifference
{
    /// <summary>The differences in the order of the page.</summary>
    public static IEnumerable<FoundDifference> Find(PageKind kind, string old, string other)
    {
        var (oldPage, newPage) = (new MarkupPage(old), new MarkupPage(other));
        var (oldNumbers, newNumbers) = TokenNumbers.Of(oldPage, newPage);
        foreach (var hunk in SequenceDifference.Find(oldNumbers, newNumbers))
        {
            yield return Classify(kind, oldPage, newPage, hunk);
        }
    }

    private static FoundDifference Classify(PageKind kind, MarkupPage oldPage, MarkupPage newPage, Hunk hunk)
    {
        var old = oldPage.Slice(hunk.OldStart, hunk.OldCount);
        var other = newPage.Slice(hunk.NewStart, hunk.NewCount);
        var place = old.Tokens.IsEmpty ? other.Tokens[0] : old.Tokens[0];
        var found = Class(old, other, place.IsInHead);
        var (oldSource, newSource) = (old.Source, other.Source);
        return new FoundDifference(
            found, CauseOf(kind, found, place, PluginMarks.In(old, other)), DifferenceSignature.Of(found, oldSource, newSource),
            oldSource, newSource, oldPage.LineOf(hunk.OldStart), newPage.LineOf(hunk.NewStart));
    }

    private static DifferenceClasses Class(MarkupStretch old, MarkupStretch other, bool isInHead)
    {
        if (Same(old, other, sortsAttributes: false, resolvesEntities: false))
        {
            return DifferenceClasses.Whitespace;
        }

        if (Same(old, other, sortsAttributes: true, resolvesEntities: false))
        {
            return DifferenceClasses.AttributeOrder;
        }

        if (Same(old, other, sortsAttributes: true, resolvesEntities: true))
        {
            return DifferenceClasses.EntityForm;
        }

        if (old.Holds(MarkupTokenKind.Preformatted) && other.Holds(MarkupTokenKind.Preformatted)
            && NormalForm.CodeText(old) == NormalForm.CodeText(other))
        {
            return DifferenceClasses.CodeColouring;
        }

        if (isInHead)
        {
            return DifferenceClasses.HeadMetadata;
        }

        return NormalForm.TagsOnly(old) == NormalForm.TagsOnly(other) ? DifferenceClasses.Text : DifferenceClasses.Structure;
    }

    private static bool Same(MarkupStretch old, MarkupStretch other, bool sortsAttributes, bool resolvesEntities) =>
        NormalForm.Of(old, sortsAttributes, resolvesEntities) == NormalForm.Of(other, sortsAttributes, resolvesEntities);

    private static Cause CauseOf(PageKind kind, DifferenceClasses found, MarkupToken place, Cause? mark) => kind switch
    {
        PageKind.Feed => Cause.Feed,
        PageKind.Sitemap => Cause.Sitemap,
        PageKind.Redirect => Cause.RedirectFrom,
        _ when place.IsInSeoTag => Cause.SeoTag,
        _ when found == DifferenceClasses.CodeColouring => Cause.Highlighter,
        _ when mark is { } known => known,
        _ when place.IsInHead => Cause.Head,
        _ when found == DifferenceClasses.EntityForm => Cause.MarkdownEntities,
        _ => Cause.Content,
    };
}
