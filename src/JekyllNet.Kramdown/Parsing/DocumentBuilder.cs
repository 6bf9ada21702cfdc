using JekyllNet.Kramdown.Tree;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>Reads the spans in the tree of blocks and turns it into a Markdig document.</summary>
internal sealed class DocumentBuilder
{
    private readonly MarkdownDocument document;
    private readonly ParseState state;
    private readonly MarkdigBuilder blocks;
    private readonly TreeUpdater updater;
    private readonly AbbreviationReplacer? abbreviations;
    private readonly GfmUpdater? gfm;

    public DocumentBuilder(MarkdownDocument document, ParseState state)
    {
        this.document = document;
        this.state = state;
        blocks = new MarkdigBuilder(state);
        updater = new TreeUpdater(state);
        abbreviations = state.Abbreviations.Count > 0 ? new AbbreviationReplacer(state) : null;
        gfm = state.Dialect.IsGfm ? new GfmUpdater(state) : null;
    }

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
        if (!inPieces || abbreviations is not null || root.ChildrenOrNone.Exists(child => child.Kind is ElementKind.RawText or ElementKind.Text))
        {
            updater.Update(root);
            Finish(root);
            return;
        }

        var children = root.ChildrenOrNone;
        root.SetChildren(null);
        var piece = new Element(ElementKind.Root);
        var result = new List<Element>();
        Element? blank = null;
        for (var i = 0; i < children.Count; i++)
        {
            result.Clear();
            updater.UpdateChild(children[i], result, ref blank);
            children[i] = null!;
            piece.SetChildren(result);
            Finish(piece);
            blockFinished?.Invoke();
        }
    }

    /// <summary>Adds the footnotes that are referred to.</summary>
    public void AddFootnotes()
    {
        foreach (var footnote in state.Footnotes.Values)
        {
            updater.Update(footnote.Content);
            abbreviations?.Replace(footnote.Content);
        }

        foreach (var footnote in state.Footnotes.Values)
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

    private void Finish(Element root)
    {
        abbreviations?.Replace(root);
        gfm?.Update(root);
        blocks.AddChildren(document, root);
    }
}
