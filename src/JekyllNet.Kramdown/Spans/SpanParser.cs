using JekyllNet.Kramdown.Html;
using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Spans;

/// <summary>
/// Reads the spans of a piece of text. Emphasis and links are tried and taken back when they do not end; what failed is remembered, and
/// a budget bounds the rest, so that the time stays proportional to the length whatever the text.
/// </summary>
internal sealed class SpanParser
{
    private const int BudgetPerCharacter = 40;
    private long budget;
    private BacktickIndex? backticks;
    private FarIndex? angleClose;
    private FarIndex? stopTags;
    private FarIndex? mathClose;
    private FarIndex? bracketClose;
    private BraceIndex? braces;
    private RunIndex? underscores;
    private StrikeIndex? strikeClose;
    private EmphasisFailures? failures;
    private SpanFinder? finder;
    private HtmlScanner? html;

    public SpanParser(ParseState state, string text, int start, int end, LineMap? map, ElementKind textKind, int depth)
    {
        State = state;
        Text = text;
        Start = start;
        Position = start;
        End = end;
        Map = map;
        TextKind = textKind;
        Depth = depth;
        budget = 4096L + ((long)BudgetPerCharacter * (end - start));
    }

    public ParseState State { get; }

    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    public LineMap? Map { get; }

    public ElementKind TextKind { get; }

    public int Depth { get; private set; }

    public int Position { get; set; }

    /// <summary>The element whose children are being read.</summary>
    public Element Tree { get; private set; } = null!;

    public SpanFinder Finder => finder ??= new SpanFinder(this);

    public EmphasisFailures Failures => failures ??= new EmphasisFailures();

    public BacktickIndex Backticks => backticks ??= new BacktickIndex(Text, Start, End);

    public FarIndex AngleClose => angleClose ??= new FarIndex(Text, Start, End, ">");

    public FarIndex StopTags => stopTags ??= new FarIndex(Text, Start, End, "{:/");

    public FarIndex MathClose => mathClose ??= new FarIndex(Text, Start, End, "$$");

    public FarIndex BracketClose => bracketClose ??= new FarIndex(Text, Start, End, "]");

    public BraceIndex Braces => braces ??= new BraceIndex(Text, Start, End);

    public RunIndex Underscores => underscores ??= new RunIndex(Text, Start);

    public StrikeIndex StrikeClose => strikeClose ??= new StrikeIndex(Text, Start, End);

    public HtmlScanner Html => html ??= new HtmlScanner(Text, Start, End);

    /// <summary>How many emphases, strong emphases and links are open, the current element included.</summary>
    public int OpenEmphasis { get; private set; }

    public int OpenStrong { get; private set; }

    public int OpenLinks { get; private set; }

    /// <summary>Whether constructs that may have to be taken back are still tried.</summary>
    public bool MayTry => HasBudget && Depth < State.MaxDepth;

    private bool HasBudget
    {
        get
        {
            if (budget <= 0)
            {
                budget += State.TakeSpanReserve();
            }

            return budget > 0;
        }
    }

    /// <summary>Parses everything into an element.</summary>
    public void ParseAll(Element element, SpanRules rules)
    {
        var stop = SpanStop.None;
        ParseInto(element, ref stop, rules);
    }

    /// <summary>Parses into an element until a stop is found.</summary>
    /// <returns>Whether the stop was found; the position is then before it.</returns>
    public bool ParseInto(Element element, ref SpanStop stop, SpanRules rules)
    {
        var outer = Tree;
        Tree = element;
        Count(element.Kind, 1);
        Depth++;
        var found = Loop(ref stop, rules);
        Depth--;
        Count(element.Kind, -1);
        Tree = outer;
        return found;
    }

    public void AddText(int start, int end) => AddText(Tree, Text, start, end);

    public void AddText(Element tree, string text, int start, int end)
    {
        if (tree.LastChild is { } last && last.Kind == TextKind)
        {
            last.Append(text, start, end);
        }
        else if (end > start)
        {
            var map = ReferenceEquals(text, Text) ? Map : LineMap.At(LineMap.ToDocument(Map, Position));
            tree.Add(Element.OfText(TextKind, text, start, end, map));
        }
    }

    public Element New(ElementKind kind, int start, int end) => new(kind)
    {
        Start = LineMap.ToDocument(Map, start),
        End = end > start ? LineMap.ToDocument(Map, end - 1) + 1 : -1,
    };

    /// <summary>Takes work off the budget.</summary>
    public void Spend(int characters) => budget -= characters;

    public int LineAt(int position) => State.LineAt(Map, position);

    public char At(int position) => position < End ? Text[position] : '\0';

    public bool IsSpaceAt(int position) => position < End && Chars.IsSpace(Text[position]);

    private void Count(ElementKind kind, int by)
    {
        switch (kind)
        {
            case ElementKind.Emphasis:
                OpenEmphasis += by;
                break;
            case ElementKind.Strong:
                OpenStrong += by;
                break;
            case ElementKind.Link or ElementKind.Image:
                OpenLinks += by;
                break;
        }
    }

    private bool Loop(ref SpanStop stop, SpanRules rules)
    {
        if (stop.Kind != SpanStopKind.Emphasis)
        {
            return ReadTo(ref stop, rules);
        }

        var mark = Failures.Begin();
        var found = ReadTo(ref stop, rules);
        Failures.End(this, mark, stop, found);
        return found;
    }

    private bool ReadTo(ref SpanStop stop, SpanRules rules)
    {
        while (Position < End)
        {
            if (stop.Kind == SpanStopKind.Emphasis && !Failures.Visit(this, stop))
            {
                return false;
            }

            var next = Finder.Next(Position, stop, rules);
            if (next < 0)
            {
                if (stop.Kind == SpanStopKind.None)
                {
                    AddText(Position, End);
                    Position = End;
                }

                return false;
            }

            budget -= next - Position + 8;
            if (!HasBudget && stop.Kind is (SpanStopKind.Emphasis or SpanStopKind.LinkText))
            {
                return false;
            }

            AddText(Position, next);
            Position = next;
            if (stop.IsAt(this))
            {
                return true;
            }

            if (!SpanDispatch.TryParse(this, rules))
            {
                var length = char.IsHighSurrogate(Text[Position]) && Position + 1 < End ? 2 : 1;
                AddText(Position, Position + length);
                Position += length;
            }
        }

        return false;
    }
}
