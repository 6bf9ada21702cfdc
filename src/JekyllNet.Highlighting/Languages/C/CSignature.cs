using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Finds the end of a function's head: its closing parenthesis and the brace or semicolon behind.</summary>
/// <remarks>
/// No semicolon may stand between the parentheses; any closing one will do that has only space and comments before the brace.
/// Where a comment stands there, Rouge lets it run on to any later line or comment end that has a brace or semicolon behind
/// it, so this does too; positions that led nowhere are remembered, and nothing is looked at twice.
/// </remarks>
internal static class CSignature
{
    private const int MostComments = 64;

    /// <param name="text">The text.</param>
    /// <param name="open">The opening parenthesis.</param>
    /// <param name="semantics">Whether a colon and a name may belong to the head.</param>
    /// <returns>The index behind the head and that of the brace; or where to give up until, and -1.</returns>
    public static (int Close, int Body) Find(ReadOnlySpan<char> text, int open, bool semantics = false)
    {
        int semicolon = text[open..].IndexOf(';');
        int limit = semicolon < 0 ? text.Length : open + semicolon;
        HashSet<int>? dead = null;
        for (int i = open + 1; i < limit; i++)
        {
            int paren = text[i..limit].IndexOf(')');
            if (paren < 0)
            {
                break;
            }

            i += paren;
            int end = semantics ? SemanticEnd(text, i + 1) : i + 1;
            int body = Body(text, end, ref dead);
            if (body >= 0)
            {
                return (end, body);
            }
        }

        return (limit, -1);
    }

    private static int SemanticEnd(ReadOnlySpan<char> text, int i)
    {
        int colon = SkipSpace(text, i);
        int name = colon < text.Length && text[colon] == ':' ? SkipSpace(text, colon + 1) : -1;
        if (name <= colon + 1 || name >= text.Length || !CharSet.WordStart.Has(text[name]))
        {
            return i;
        }

        int end = name + 1;
        while (end < text.Length && CharSet.Word.Has(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Body(ReadOnlySpan<char> text, int i, ref HashSet<int>? dead)
    {
        int stop = SkipSpace(text, i);
        if (stop >= text.Length)
        {
            return -1;
        }

        if (text[stop] is '{' or ';')
        {
            return stop;
        }

        return text[stop] == '/' ? BehindComment(text, stop, ref dead) : -1;
    }

    /// <summary>Tries each end the comments from here on may have, depth first, with a stack of its own.</summary>
    private static int BehindComment(ReadOnlySpan<char> text, int start, ref HashSet<int>? dead)
    {
        dead ??= [];
        var open = new Stack<(int From, bool Line)>();
        if (!Enter(text, start, dead, open))
        {
            return -1;
        }

        while (open.TryPop(out var comment))
        {
            ReadOnlySpan<char> rest = text[comment.From..];
            int at = comment.Line ? rest.IndexOf('\n') : rest.IndexOf("*/", StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            int behind = comment.From + at + (comment.Line ? 1 : 2);
            open.Push((comment.From + at + 1, comment.Line));
            int stop = SkipSpace(text, behind);
            if (stop >= text.Length)
            {
                continue;
            }

            if (text[stop] is '{' or ';')
            {
                return stop;
            }

            Enter(text, stop, dead, open);
        }

        return -1;
    }

    private static bool Enter(ReadOnlySpan<char> text, int i, HashSet<int> dead, Stack<(int From, bool Line)> open)
    {
        bool comment = i + 1 < text.Length && text[i] == '/' && (text[i + 1] is '/' or '*');

        // The bound only keeps hostile text from costing the square of its length.
        if (!comment || !dead.Add(i) || dead.Count > MostComments)
        {
            return false;
        }

        open.Push((i + 2, text[i + 1] == '/'));
        return true;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && CharSet.Space.Has(text[i]))
        {
            i++;
        }

        return i;
    }
}
