namespace JekyllNet.Uris;

/// <summary>Removes <c>.</c> and <c>..</c> from a path as Addressable's normalisation does.</summary>
/// <remarks>
/// Departs from RFC 3986 where the path has no leading slash: its first segment is never taken back, and leading dots go
/// even when they begin a name (<c>.well-known</c> becomes <c>well-known</c>).
/// </remarks>
internal static class DotSegments
{
    public static string Remove(string path)
    {
        while (true)
        {
            if (path.Contains("/.", StringComparison.Ordinal))
            {
                path = Collapse(path);
            }

            if (!path.StartsWith('.'))
            {
                return path;
            }

            var length = path.StartsWith("..", StringComparison.Ordinal) ? 2 : 1;
            path = path[(length < path.Length && path[length] == '/' ? length + 1 : length)..];
        }
    }

    private static string Collapse(string path)
    {
        var segments = path.Split('/');
        var kept = new List<string>(segments.Length) { segments[0] };
        var rooted = segments[0].Length == 0;
        for (var i = 1; i < segments.Length; i++)
        {
            var segment = segments[i];
            var last = i == segments.Length - 1;
            var goesUp = segment == ".." && (kept.Count > 1 || rooted);
            if (segment != "." && !goesUp)
            {
                kept.Add(segment);
                continue;
            }

            if (goesUp && kept.Count > 1)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (last)
            {
                kept.Add("");
            }
        }

        return string.Join('/', kept);
    }
}
