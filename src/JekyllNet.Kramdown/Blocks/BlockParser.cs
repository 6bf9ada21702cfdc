using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>
/// Reads the blocks of one text. The content of a nested block is a text of its own, read by a parser of its own; only HTML elements
/// share the text with what is around them.
/// </summary>
internal sealed class BlockParser(string text, LineMap? map, ParseState state, int depth)
{
    private FenceIndex? fences;
    private HtmlScanner? html;
    private FarIndex? stopTags;

    public string Text { get; } = text;

    public LineMap? Map { get; } = map;

    public ParseState State { get; } = state;

    public int Depth { get; private set; } = depth;

    public int Position { get; set; }

    /// <summary>The element whose children are being read.</summary>
    public Element Tree { get; set; } = new(ElementKind.Temp);

    /// <summary>An attribute list that stands before the block it belongs to.</summary>
    public InlineAttributes? PendingIal { get; set; }

    public BlockScanner Scan { get; } = new(text);

    public FenceIndex Fences => fences ??= new FenceIndex(Text, State.Dialect.IsGfm ? 3 : 0);

    public HtmlScanner Html => html ??= new HtmlScanner(Text, 0, Text.Length);

    public FarIndex StopTags => stopTags ??= new FarIndex(Text, 0, Text.Length, "{:/");

    public static void ParseNested(BlockParser outer, Element element, string text, LineMap? map)
    {
        if (outer.Depth >= outer.State.MaxDepth)
        {
            if (Chars.Strip(text).Length > 0)
            {
                outer.State.NoteTooDeep(element);
                element.Add(Element.OfText(ElementKind.RawText, text, 0, text.Length, map));
            }

            return;
        }

        var parser = new BlockParser(text, map, outer.State, outer.Depth);
        StackGuard.Run(parser, element, static (p, e) => p.ParseInto(e));
    }

    /// <summary>Reads blocks into an element, up to the end of the text or the element's end tag.</summary>
    /// <param name="element">Takes the blocks.</param>
    /// <param name="blockRead">Called after each block; it may take blocks out that can't change any more.</param>
    /// <returns>Whether an end tag was found.</returns>
    public bool ParseInto(Element element, Action? blockRead = null)
    {
        var (tree, pending) = (Tree, PendingIal);
        (Tree, PendingIal) = (element, null);
        Depth++;
        var ended = false;
        while (Position < Text.Length && !ended)
        {
            ended = ParseBlock() == RuleResult.ElementEnd;
            blockRead?.Invoke();
        }

        Depth--;
        (Tree, PendingIal) = (tree, pending);
        return ended;
    }

    /// <summary>Every new block takes the attribute list that stands before it.</summary>
    public Element NewBlock(ElementKind kind, int start)
    {
        var block = new Element(kind) { Ial = PendingIal, Start = ToDocument(start) };
        PendingIal = null;
        return block;
    }

    public void AddMark(BlockEnd end)
    {
        var mark = NewBlock(ElementKind.EndOfBlock, Position);
        mark.EndedBy = end;
        Tree.Add(mark);
    }

    public int ToDocument(int position) => LineMap.ToDocument(Map, position);

    /// <summary>The number of a line for a warning; as in kramdown, a line end counts for the line after it.</summary>
    public int LineAt(int position) => State.LineAt(Map, position) + (position < Text.Length && Text[position] == '\n' ? 1 : 0);

    /// <summary>The offset of the line end at or after a position, or the text's length.</summary>
    public int LineEnd(int position)
    {
        var end = Text.IndexOf('\n', position);
        return end < 0 ? Text.Length : end;
    }

    public int NextLine(int position) => Math.Min(Text.Length, LineEnd(position) + 1);

    public bool IsAfterBoundary()
    {
        var last = Tree.LastChild;
        return last is null || last.Kind == ElementKind.Blank
            || (last.Kind == ElementKind.EndOfBlock && last.EndedBy == BlockEnd.Marker) || PendingIal is not null;
    }

    public bool IsBeforeBoundary(int position) =>
        position >= Text.Length
        || Scan.BlankLines(position) >= 0
        || Scan.EndMarker(position) >= 0
        || (!State.Dialect.IsMarkdown && Scan.AttributeLine(position).Found);

    /// <summary>Adds text to the last child if that is such text, as a child of its own otherwise.</summary>
    public void AddText(Element tree, ElementKind kind, int start, int end)
    {
        if (tree.LastChild is { } last && last.Kind == kind)
        {
            last.Append(Text, start, end);
        }
        else if (end > start)
        {
            tree.Add(Element.OfText(kind, Text, start, end, Map));
        }
    }

    private RuleResult ParseBlock()
    {
        if (State.Dialect.IsSmartyPants)
        {
            return ParseSmartyPants();
        }

        var start = Position;
        var indent = Scan.Indent(start);
        var first = start + indent < Text.Length ? Text[start + indent] : '\0';
        if (Chars.IsSpace(first) && BlankLineRule.TryParse(this))
        {
            return RuleResult.Taken;
        }

        if (indent == 4 || Text[start] == '\t')
        {
            return Taken(CodeBlockRule.Parse(this));
        }

        var result = BlockRules.TryMarked(this, start, indent, first);
        if (result != RuleResult.None)
        {
            return result;
        }

        if (!State.Dialect.IsMarkdown && TableRule.TryParse(this))
        {
            return RuleResult.Taken;
        }

        result = BlockRules.TryDefinition(this, Position, first);
        return result != RuleResult.None ? result : Taken(ParagraphRule.Parse(this));
    }

    private RuleResult ParseSmartyPants()
    {
        var result = Text[Position + Scan.Indent(Position) is var at && at < Text.Length ? at : Position] == '<'
            ? BlockHtmlRule.TryParse(this)
            : RuleResult.None;
        if (result == RuleResult.None)
        {
            var end = NextLine(Position);
            AddText(Tree, ElementKind.RawText, Position, end);
            Position = end;
            result = RuleResult.Taken;
        }

        return result;
    }

    private static RuleResult Taken(bool taken) => taken ? RuleResult.Taken : RuleResult.None;
}
