namespace JekyllNet.Migration.Markup;

/// <summary>A piece of a page's source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="IsInHead">Whether it stands within <c>head</c>.</param>
/// <param name="IsInSeoTag">Whether it stands between the comments that jekyll-seo-tag writes.</param>
internal readonly record struct MarkupToken(MarkupTokenKind Kind, int Start, int Length, bool IsInHead, bool IsInSeoTag)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
