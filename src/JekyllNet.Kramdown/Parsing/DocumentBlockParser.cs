using Markdig.Parsers;
using Markdig.Syntax;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>
/// Takes all lines of a document at once: Markdig's parser goes line by line, kramdown's rules need to look ahead and to take back.
/// </summary>
internal sealed class DocumentBlockParser(KramdownOptions options) : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Document.GetData(DocumentSettings.Key) is not null)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new WholeDocument(this) { Text = processor.Line.Text });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => BlockState.ContinueDiscard;

    public override bool Close(BlockProcessor processor, Block block)
    {
        var document = processor.Document;
        document.Remove(block);
        DocumentReader.Read(((WholeDocument)block).Text, document, options);
        return true;
    }

    private sealed class WholeDocument(BlockParser parser) : LeafBlock(parser)
    {
        public required string Text { get; init; }
    }
}
