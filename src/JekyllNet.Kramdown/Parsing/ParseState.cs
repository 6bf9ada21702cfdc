using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>What the block and span parsers of one document share.</summary>
internal sealed class ParseState(string source, KramdownOptions options)
{
    private const int ReservePortion = 1 << 16;
    private readonly LineCounter lines = new(source);
    private int spanReserve = 1 << 23;
    private int referredReserve = 1 << 24;

    /// <summary>The options as they are by now. GFM turns one on, which <c>{::options}</c> may turn off again.</summary>
    public KramdownOptions Options { get; set; } = options.Input == KramdownInput.Gfm ? options with { AutoIdStripping = true } : options;

    /// <summary>The dialect is settled by the options the document starts with; <c>{::options}</c> does not change it.</summary>
    public Dialect Dialect { get; } = new(options);

    public int MaxDepth { get; } = Math.Max(1, options.MaxNestingDepth);

    public List<string> Warnings { get; } = [];

    /// <summary>The line of the first block that was too deep to be parsed, if any was.</summary>
    public int? TooDeepAtLine { get; private set; }

    public Dictionary<string, InlineAttributes> AttributeDefinitions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, LinkDefinition> Links { get; } = LinkDefinition.Predefined(options);

    public OrderedDictionary<string, FootnoteEntry> Footnotes { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, AbbreviationEntry> Abbreviations { get; } = new(StringComparer.Ordinal);

    public int LineAt(LineMap? map, int offset) => lines.LineAt(LineMap.ToDocument(map, offset));

    public int LineOf(Element element) => lines.LineAt(Math.Max(0, element.Start));

    /// <summary>
    /// Work that span parsers may do beyond their own budget: enough for any short tangle of marks, but shared by the whole document.
    /// </summary>
    public int TakeSpanReserve()
    {
        var portion = Math.Min(spanReserve, ReservePortion);
        spanReserve -= portion;
        return portion;
    }

    /// <summary>
    /// Whether so much text of attributes may be brought in by references: a large definition that is used often would make a short text
    /// grow out of all proportion.
    /// </summary>
    public bool TakeReferredText(int characters)
    {
        referredReserve -= Math.Min(referredReserve, characters);
        return referredReserve > 0;
    }

    public void NoteTooDeep(Element element) => TooDeepAtLine ??= LineOf(element);

    public void Warn(string message) => Warnings.Add(message);
}
