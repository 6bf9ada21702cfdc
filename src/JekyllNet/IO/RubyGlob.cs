namespace JekyllNet.IO;

/// <summary>
/// Ruby's <c>Dir.glob</c> below a directory: <c>*</c>, <c>?</c> and <c>[…]</c> within a name, <c>**/</c> for any depth,
/// <c>{a,b}</c>. Names that begin with a dot are found only by a pattern that begins with one.
/// </summary>
internal static class RubyGlob
{
    private const int MostAlternatives = 1000;

    /// <summary>
    /// What matches, relative to <paramref name="root"/>, without doubles, in Ruby's order: one alternative in braces after the other, each
    /// sorted folder by folder. A pattern that ends in a slash finds directories only,
    /// and they come with a slash.
    /// </summary>
    public static IEnumerable<string> Find(ISiteFileSystem files, string root, string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alternative in Alternatives(pattern))
        {
            var hits = new HashSet<string>(StringComparer.Ordinal);
            Walk(files, alternative.StartsWith('/') ? "/" : root, Segments(alternative), alternative.EndsWith('/'), hits);
            foreach (var hit in hits.Order(Comparer<string>.Create(CompareByFolder)))
            {
                if (!alternative.EndsWith('/'))
                {
                    found.Add(hit);
                }
                else if (files.DirectoryExists(hit))
                {
                    found.Add(hit + "/");
                }
            }
        }

        return found.Select(path => SitePath.ToRelative(root, path));
    }

    // As if the slash were the least of all characters.
    private static int CompareByFolder(string a, string b)
    {
        var same = a.AsSpan().CommonPrefixLength(b);
        return same == a.Length || same == b.Length ? a.Length - b.Length
            : a[same] == '/' ? -1
            : b[same] == '/' ? 1
            : a[same] - b[same];
    }

    private static string[] Segments(string pattern) => pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static void Walk(ISiteFileSystem files, string start, string[] segments, bool endsInSlash, HashSet<string> found)
    {
        var states = new Stack<(string Directory, int Segment)>();
        var seen = new HashSet<(string, int)>();
        states.Push((start, 0));
        while (states.TryPop(out var state))
        {
            if (!seen.Add(state) || !files.DirectoryExists(state.Directory))
            {
                continue;
            }

            var (directory, at) = state;
            if (at == segments.Length)
            {
                found.Add(directory);
                found.Remove(start);
                continue;
            }

            var isAnyDepth = segments[at] == "**" && (at < segments.Length - 1 || endsInSlash);
            if (isAnyDepth)
            {
                states.Push((directory, at + 1));
            }

            foreach (var entry in files.List(directory))
            {
                var path = SitePath.Join(directory, entry.Name);
                if (isAnyDepth)
                {
                    if (!entry.Name.StartsWith('.') && files.DirectoryExists(path) && !files.IsSymbolicLink(path))
                    {
                        states.Push((path, at));
                    }
                }
                else if (FnMatch.IsMatch(segments[at], entry.Name))
                {
                    if (at == segments.Length - 1)
                    {
                        found.Add(path);
                    }
                    else
                    {
                        states.Push((path, at + 1));
                    }
                }
            }
        }
    }

    /// <summary>Writes braces out; what is not closed stays as it is.</summary>
    private static List<string> Alternatives(string pattern)
    {
        var done = new List<string>();
        var open = new Stack<string>([pattern]);
        while (open.TryPop(out var next))
        {
            var (start, end) = FirstBraces(next);
            if (start < 0 || done.Count + open.Count > MostAlternatives)
            {
                done.Add(next);
                continue;
            }

            // The first choice is written out first.
            foreach (var choice in Enumerable.Reverse(SplitChoices(next[(start + 1)..end])))
            {
                open.Push(next[..start] + choice + next[(end + 1)..]);
            }
        }

        return done;
    }

    private static (int Start, int End) FirstBraces(string pattern)
    {
        var start = -1;
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{' && depth++ == 0)
            {
                start = i;
            }
            else if (pattern[i] == '}' && depth > 0 && --depth == 0)
            {
                return (start, i);
            }
        }

        return (-1, -1);
    }

    private static List<string> SplitChoices(string inside)
    {
        var choices = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= inside.Length; i++)
        {
            if (i == inside.Length || (inside[i] == ',' && depth == 0))
            {
                choices.Add(inside[start..i]);
                start = i + 1;
            }
            else
            {
                depth += inside[i] == '{' ? 1 : inside[i] == '}' ? -1 : 0;
            }
        }

        return choices;
    }
}
