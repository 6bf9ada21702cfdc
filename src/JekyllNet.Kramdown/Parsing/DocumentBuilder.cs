using JekyllNet.Kramdown.Attributes;
using JekyllNet.Kramdown.Tree;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Reads the spans in the tree of blocks and turns it into a Markdig document.</summary>
internal sealed class DocumentBuilder
{
    private readonly MarkdownDocument document;
    private readonly MarkdigBuilder blocks;
    private readonly TreeUpdater updater;
    private readonly AbbreviationReplacer? abbreviations;
    private readonly GfmUpdater? gfm;
    private readonly Element piece = new(ElementKind.Root);
    private readonly List<Element> updated = [];
    private Element? blank;
    private bool footnotesUpdated;

    public DocumentBuilder(MarkdownDocument document, ParseState state)
    {
        this.document = document;
        State = state;
        blocks = new MarkdigBuilder(state);
        updater = new TreeUpdater(state);
        abbreviations = state.Abbreviations.Count > 0 ? new AbbreviationReplacer(state) : null;
        gfm = state.Dialect.IsGfm ? new GfmUpdater(state) : null;
    }

    public ParseState State { get; }

    /// <summary>Whether there is text outside of all blocks. What it becomes depends on the text after it.</summary>
    public static bool HasText(Element root) => root.ChildrenOrNone.Exists(child => child.Kind is ElementKind.RawText or ElementKind.Text);

    /// <summary>Adds all blocks.</summary>
    /// <param name="root">The tree, which loses its children on the way.</param>
    /// <param name="inPieces">
    /// Whether each block is finished before the next one is looked at, so that its part of the tree can go: a long document then needs
    /// less memory. Options set within spans count for the whole document, which rules it out, as do abbreviations: their attributes are
    /// only known once the whole tree was seen.
    /// </param>
    /// <param name="blockFinished">Called after each such piece.</param>
    public void AddBlocks(Element root, bool inPieces, Action? blockFinished)
    {
        if (!inPieces || abbreviations is not null || HasText(root))
        {
            updater.Update(root);
            UpdateFootnotes();
            Finish(root);
            return;
        }

        AddPieces(root, 0, blockFinished);
    }

    /// <summary>Adds the first blocks, each by itself.</summary>
    /// <param name="root">The tree, which loses these blocks.</param>
    /// <param name="keep">How many blocks to leave at the end.</param>
    /// <param name="blockFinished">Called after each block.</param>
    public void AddPieces(Element root, int keep, Action? blockFinished)
    {
        var children = root.ChildrenOrNone;
        var count = children.Count - keep;
        if (count <= 0)
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            updated.Clear();
            updater.UpdateChild(children[i], updated, ref blank);
            children[i] = null!;
            piece.SetChildren(updated);
            Finish(piece);
            blockFinished?.Invoke();
        }

        children.RemoveRange(0, count);
    }

    /// <summary>Gives the abbreviations their attributes before the tree is seen.</summary>
    public void UpdateAbbreviations()
    {
        foreach (var abbreviation in State.Abbreviations.Values)
        {
            AttributeApplier.Apply(abbreviation.Mark.OwnAttributes, abbreviation.Mark.Ial, State);
        }
    }

    /// <summary>Adds the footnotes that are referred to.</summary>
    public void AddFootnotes()
    {
        UpdateFootnotes();
        foreach (var footnote in State.Footnotes.Values)
        {
            if (footnote.IsReferenced)
            {
                var definition = blocks.Footnote(footnote);
                blocks.Place(definition, footnote.Content);
                blocks.AddChildren(definition, footnote.Content);
                document.Add(definition);
            }
        }
    }

    /// <summary>Reads the spans of footnotes; options set there count for the document.</summary>
    private void UpdateFootnotes()
    {
        if (footnotesUpdated)
        {
            return;
        }

        footnotesUpdated = true;
        foreach (var footnote in State.Footnotes.Values)
        {
            updater.Update(footnote.Content);
            abbreviations?.Replace(footnote.Content);
        }
    }

    private void Finish(Element root)
    {
        abbreviations?.Replace(root);
        gfm?.Update(root);
        blocks.AddChildren(document, root);
    }
}
