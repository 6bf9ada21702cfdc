using System.Text;
using JekyllNet.Kramdown.Text;
using JekyllNet.Kramdown.Tree;

namespace JekyllNet.Kramdown.Parsing;

/// <summary>A link definition; an attribute list may follow its mark in the tree.</summary>
internal sealed record LinkDefinition(string Url, string? Title, Element? Mark)
{
    public static Dictionary<string, LinkDefinition> Predefined(KramdownOptions options)
    {
        var links = new Dictionary<string, LinkDefinition>(StringComparer.Ordinal);
        foreach (var (name, target) in options.LinkDefs)
        {
            links[NormalizeId(name)] = new LinkDefinition(target.Url ?? "", target.Title, null);
        }

        return links;
    }

    /// <summary>Names are compared without regard to case and kind of whitespace.</summary>
    public static string NormalizeId(ReadOnlySpan<char> name)
    {
        var result = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (!Chars.IsSpace(name[i]))
            {
                result.Append(name[i]);
                continue;
            }

            result.Append(' ');
            while (i + 1 < name.Length && Chars.IsSpace(name[i + 1]))
            {
                i++;
            }
        }

        return Chars.Downcase(result.ToString());
    }
}
