using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Blocks;

/// <summary>Blank lines; consecutive ones are one element, whose level is the number of characters.</summary>
internal static class BlankLineRule
{
    public static bool TryParse(BlockParser parser)
    {
        var start = parser.Position;
        var end = parser.Scan.BlankLines(start);
        if (end < 0)
        {
            return false;
        }

        parser.Position = end;
        if (parser.Tree.LastChild is { Kind: ElementKind.Blank } last)
        {
            last.Level += end - start;
        }
        else
        {
            var blank = parser.NewBlock(ElementKind.Blank, start);
            blank.Level = end - start;
            parser.Tree.Add(blank);
        }

        return true;
    }
}
