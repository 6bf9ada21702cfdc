using JekyllNet.Kramdown.Blocks;
using JekyllNet.Kramdown.Tree;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>
/// Reads the blocks of a long text twice: first for the definitions, which may come last, then to finish each block before the next one
/// is read. A tree of the whole text would cost more: it lives through many garbage collections.
/// </summary>
internal static class LongDocumentReader
{
    /// <summary>As many blocks as the next one may still change: a definition list takes its terms from two blocks before it.</summary>
    private const int Open = 4;

    /// <summary>Reads a text.</summary>
    /// <param name="first">Reads the blocks for the first time.</param>
    /// <param name="second">Reads them again, with a state of its own.</param>
    /// <param name="document">Takes the blocks.</param>
    /// <param name="blockFinished">Called after each block was added.</param>
    /// <returns>The builder, to add the footnotes with; null if the text must be read as a whole.</returns>
    public static DocumentBuilder? Read(BlockParser first, BlockParser second, MarkdownDocument document, Action blockFinished)
    {
        var root = new Element(ElementKind.Root);
        var hasText = false;
        first.ParseInto(root, () =>
        {
            if (root.Children.Count > 2 * Open)
            {
                hasText |= DocumentBuilder.HasText(root);
                root.Children.RemoveRange(0, root.Children.Count - Open);
            }
        });
        if (hasText || DocumentBuilder.HasText(root))
        {
            return null;
        }

        var builder = new DocumentBuilder(document, first.State);
        builder.UpdateAbbreviations();
        root = new Element(ElementKind.Root);
        second.ParseInto(root, () => builder.AddPieces(root, Open, blockFinished));
        builder.AddPieces(root, 0, blockFinished);
        return builder;
    }
}
