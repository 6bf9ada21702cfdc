using JekyllNet.Kramdown.Parsing;
using JekyllNet.Kramdown.Text;

namespace JekyllNet.Kramdown.Tree;

/// <summary>Finds the abbreviations in texts, as whole words. Where two begin at the same place, the longer one wins.</summary>
internal sealed class AbbreviationReplacer
{
    private readonly Dictionary<char, Keys> byFirst = [];
    private readonly System.Buffers.SearchValues<char> firsts;

    public AbbreviationReplacer(ParseState state)
    {
        foreach (var key in state.Abbreviations.Keys.OrderByDescending(key => key.Length))
        {
            if (!byFirst.TryGetValue(First(key[0]), out var keys))
            {
                byFirst[First(key[0])] = keys = new Keys();
            }

            keys.Add(key);
        }

        var starts = byFirst.Keys.ToList();
        if (byFirst.ContainsKey(' '))
        {
            starts.AddRange("\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");
        }

        firsts = System.Buffers.SearchValues.Create(starts.ToArray());
    }

    public void Replace(Element element)
    {
        var children = element.ChildrenOrNone;
        List<Element>? result = null;
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            if (child.Kind != ElementKind.Text || element.Model == ContentModel.Raw)
            {
                if (child.HasChildren)
                {
                    StackGuard.Run(this, child, static (self, c) => self.Replace(c));
                }

                result?.Add(child);
                continue;
            }

            result = ReplaceText(child, children, i, result);
        }

        if (result is not null)
        {
            element.SetChildren(result);
        }
    }

    private List<Element>? ReplaceText(Element child, List<Element> children, int index, List<Element>? result)
    {
        var (text, start, end) = child.TextWindow;
        var textStart = start;
        var found = false;
        for (var at = start; at < end;)
        {
            var offset = text.AsSpan(at, end - at).IndexOfAny(firsts);
            if (offset < 0)
            {
                break;
            }

            at += offset;
            var length = MatchLength(text, at, end);
            if (length < 0 || (at > textStart && Chars.IsAsciiWord(text[at - 1]) && text[at - 1] != '\n'))
            {
                at++;
                continue;
            }

            result ??= children.GetRange(0, index);
            result.Add(Piece(child, text, textStart, at, start));
            result.Add(new Element(ElementKind.Abbreviation)
            {
                Value = text.Substring(at, length), Start = child.Start < 0 ? -1 : child.Start + at - start,
            });
            at += length;
            textStart = at;
            found = true;
        }

        if (found)
        {
            result!.Add(Piece(child, text, textStart, end, start));
        }
        else
        {
            result?.Add(child);
        }

        return result;
    }

    private static Element Piece(Element child, string text, int start, int end, int textStart)
    {
        var piece = Element.OfText(ElementKind.Text, text, start, end, child.Map);
        piece.Start = child.Start < 0 ? -1 : child.Start + start - textStart;
        return piece;
    }

    private int MatchLength(string text, int at, int end)
    {
        if (!byFirst.TryGetValue(First(text[at]), out var keys))
        {
            return -1;
        }

        var (best, bestKey) = (-1, -1);
        foreach (var key in keys.WithSpace)
        {
            var length = MatchLength(key, text, at, end);
            if (length > 0 && IsWordEnd(text, at + length, end))
            {
                (best, bestKey) = (length, key.Length);
                break;
            }
        }

        foreach (var (length, words) in keys.ByLength)
        {
            if (length > bestKey && at + length <= end && IsWordEnd(text, at + length, end)
                && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, length)))
            {
                return length;
            }
        }

        return best;
    }

    private static bool IsWordEnd(string text, int at, int end) => at >= end || !Chars.IsAsciiWord(text[at]);

    /// <summary>A whitespace character in the abbreviation stands for any amount of whitespace.</summary>
    private static int MatchLength(string key, string text, int start, int end)
    {
        var at = start;
        foreach (var c in key)
        {
            if (!Chars.IsSpace(c))
            {
                if (at >= end || text[at++] != c)
                {
                    return -1;
                }

                continue;
            }

            var space = at;
            while (at < end && IsSpace(text[at]))
            {
                at++;
            }

            if (at == space)
            {
                return -1;
            }
        }

        return at - start;
    }

    private static bool IsSpace(char c) => Chars.IsSpace(c) || char.IsSeparator(c);

    private static char First(char c) => IsSpace(c) ? ' ' : c;

    /// <summary>The abbreviations that begin with a character, longest first.</summary>
    private sealed class Keys
    {
        public List<string> WithSpace { get; } = [];

        public List<(int Length, HashSet<string> Words)> ByLength { get; } = [];

        public void Add(string key)
        {
            if (key.AsSpan().ContainsAny(" \t\n\v\f\r"))
            {
                WithSpace.Add(key);
                return;
            }

            if (ByLength.Count == 0 || ByLength[^1].Length != key.Length)
            {
                ByLength.Add((key.Length, new HashSet<string>(StringComparer.Ordinal)));
            }

            ByLength[^1].Words.Add(key);
        }
    }
}
