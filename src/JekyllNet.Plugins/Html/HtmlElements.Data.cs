using System.Collections.Frozen;

namespace JekyllNet.Plugins.Html;

/// <summary>What libxml2 knows of HTML 4's elements and attributes.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Empty = Set("area base basefont br col frame hr img input isindex link meta param");

    // Elements whose end tag is left out where they hold nothing, besides those that never have one.
    private static readonly FrozenSet<string> EndTagOmittedWhenEmpty = Set("li");

    private static readonly FrozenSet<string> Block = Set(
        "address area base blockquote body caption center col colgroup dd dir div dl dt fieldset form frame frameset h1 h2 h3 h4 h5 h6 head hr "
        + "html isindex legend li link menu meta noframes noscript ol optgroup option p param pre style table tbody td tfoot th thead title tr ul");

    private static readonly FrozenSet<string> Boolean = Set(
        "checked compact declare defer disabled ismap multiple nohref noresize noshade nowrap readonly selected");

    private static readonly FrozenSet<string> Known = Set(
        "a abbr acronym address applet area b base basefont bdo big blockquote body br button caption center cite code col colgroup dd del dfn dir "
        + "div dl dt em embed fieldset font form frame frameset h1 h2 h3 h4 h5 h6 head hr html i iframe img input ins isindex kbd label legend li "
        + "link map menu meta noframes noscript object ol optgroup option p param pre q s samp script select small span strike strong style sub "
        + "sup table tbody td textarea tfoot th thead title tr tt u ul var");

    private static readonly FrozenDictionary<string, int> EndPriorities = new Dictionary<string, int>
    {
        ["div"] = 150, ["td"] = 160, ["th"] = 160, ["tr"] = 170, ["thead"] = 180, ["tbody"] = 180, ["tfoot"] = 180, ["table"] = 190,
        ["head"] = 200, ["body"] = 200, ["html"] = 220,
    }.ToFrozenDictionary();

    // Before the colon the open element, behind it the start tags that end it.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Closers = new[]
    {
        "a: a fieldset table td th",
        "address: dd dl dt form li ul",
        "b: center p td th",
        "big: p",
        "caption: col colgroup tbody tfoot thead tr",
        "col: col colgroup tbody tfoot thead tr",
        "colgroup: colgroup tbody tfoot thead tr",
        "dd: dt",
        "dir: dd dl dt form ul",
        "dl: form li",
        "dt: dd dl",
        "font: center td th",
        "form: form",
        "h1: fieldset form li p table",
        "h2: fieldset form li p table",
        "h3: fieldset form li p table",
        "h4: fieldset form li p table",
        "h5: fieldset form li p table",
        "h6: fieldset form li p table",
        "head: a abbr acronym address b bdo big blockquote body br center cite code dd dfn dir div dl dt em fieldset font form frameset "
            + "h1 h2 h3 h4 h5 h6 hr i iframe img kbd li listing map menu ol p pre q s samp small span strike strong sub sup table tt u ul var xmp",
        "hr: form",
        "i: center p td th",
        "legend: fieldset",
        "li: li",
        "link: body frameset",
        "listing: dd dl dt fieldset form li table ul",
        "menu: dd dl dt form ul",
        "ol: form ul",
        "option: optgroup option",
        "p: address blockquote body caption center col colgroup dd dir div dl dt fieldset form frameset h1 h2 h3 h4 h5 h6 head hr li listing "
            + "menu ol p pre table tbody td tfoot th title tr ul xmp",
        "pre: dd dl dt fieldset form li table ul",
        "s: p",
        "script: noscript",
        "small: p",
        "span: td th",
        "strike: p",
        "style: body frameset",
        "tbody: tbody tfoot",
        "td: tbody td tfoot th tr",
        "tfoot: tbody",
        "th: tbody td tfoot th tr",
        "thead: tbody tfoot",
        "title: body frameset",
        "tr: tbody tfoot tr",
        "tt: p",
        "u: p td th",
        "ul: address form menu ol pre",
        "xmp: dd dl dt fieldset form li table ul",
    }.Select(line => line.Split(": ")).ToFrozenDictionary(parts => parts[0], parts => Set(parts[1]));

    /// <summary>Whether the element can hold nothing and has no end tag.</summary>
    public static bool IsEmpty(string name) => Empty.Contains(name);

    /// <summary>Whether its end tag is left out where it holds nothing.</summary>
    public static bool OmitsEndTagWhenEmpty(string name) => EndTagOmittedWhenEmpty.Contains(name);

    /// <summary>Whether line breaks may be added around it.</summary>
    public static bool IsBlock(string name) => Block.Contains(name);

    /// <summary>Whether HTML 4 has such an element.</summary>
    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>Whether the attribute is written without a value.</summary>
    public static bool IsBooleanAttribute(string name) => Boolean.Contains(name);

    /// <summary>Whether a start tag ends an open element.</summary>
    public static bool Closes(string startTag, string open) => Closers.TryGetValue(open, out var closers) && closers.Contains(startTag);

    /// <summary>How much an end tag may close: only elements with no higher priority.</summary>
    public static int EndPriority(string name) => EndPriorities.GetValueOrDefault(name, 100);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
