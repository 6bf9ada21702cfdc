using System.Collections.Frozen;

namespace JekyllNet.Kramdown.Html;

/// <summary>What kramdown knows of HTML elements, by lower case name.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> BlockModel = Set(
        "address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header hgroup iframe li "
        + "main map menu nav noscript object section summary td");

    private static readonly FrozenSet<string> SpanModel = Set(
        "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt rtc "
        + "ruby select small span strong sub sup th tt");

    private static readonly FrozenSet<string> RawModel = Set("script style math option textarea pre code kbd samp var");

    public static readonly FrozenSet<string> Span = Set(
        "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp "
        + "select small span strong sub sup time tt u var");

    public static readonly FrozenSet<string> Block = Set(
        "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 "
        + "h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section summary table tbody td th thead "
        + "tfoot tr ul");

    public static readonly FrozenSet<string> WithoutBody = Set(
        "area base br col command embed hr img input keygen link meta param source track wbr");

    /// <summary>All names that are not case sensitive.</summary>
    public static readonly FrozenSet<string> Known =
        Span.Union(Block).Union(WithoutBody).Union(BlockModel).Union(SpanModel).Union(RawModel).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SpanLookup = Span.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownLookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Tree.ContentModel ModelOf(string name) =>
        BlockModel.Contains(name) ? Tree.ContentModel.Block : SpanModel.Contains(name) ? Tree.ContentModel.Span : Tree.ContentModel.Raw;

    public static bool IsSpan(ReadOnlySpan<char> name) => SpanLookup.Contains(name);

    /// <summary>The name as kramdown keeps it: lower case for names it knows.</summary>
    public static string Normalize(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        if (name.Length > lower.Length)
        {
            return name.ToString();
        }

        var length = name.ToLowerInvariant(lower);
        return KnownLookup.TryGetValue(lower[..length], out var known) ? known : name.ToString();
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
