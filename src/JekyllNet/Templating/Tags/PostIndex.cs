namespace JekyllNet.Templating.Tags;

/// <summary>Finds posts by what <c>post_url</c> names them. Immutable; safe for concurrent use.</summary>
internal sealed class PostIndex
{
    private readonly List<PostEntry> _posts;
    private readonly Dictionary<string, int> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Slug, DateOnly Date), PostEntry> _bySlug = [];

    /// <summary>An index of posts, in the order in which Jekyll goes through them.</summary>
    public PostIndex(IEnumerable<PostEntry> posts)
    {
        _posts = [.. posts];
        for (var i = 0; i < _posts.Count; i++)
        {
            var post = _posts[i];

            // A name need not tell the whole file name, only all up to one of its dots.
            for (var dot = post.RelativePath.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = post.RelativePath.IndexOf('.', dot + 1))
            {
                if (dot + 1 < post.RelativePath.Length && post.RelativePath[dot + 1] != '.')
                {
                    _byPath.TryAdd(post.RelativePath[..dot], i);
                }
            }

            if (post.Slug is not null)
            {
                _bySlug.TryAdd((post.Slug, post.Date), post);
            }
        }
    }

    /// <summary>The posts, in the order in which Jekyll goes through them.</summary>
    public IReadOnlyList<PostEntry> Entries => _posts;

    /// <summary>Whether another index finds the same under all names.</summary>
    public bool IsSameAs(PostIndex other) => _posts.SequenceEqual(other._posts);

    /// <summary>The post of that folder and file name.</summary>
    public PostEntry? Find(PostName name)
    {
        var file = $"{name.Date}-{name.Slug}";
        var first = Math.Min(IndexOf($"_posts/{name.Folder}{file}"), Math.Min(IndexOf($"{name.Folder}_posts/{file}"), IndexOf($"{name.Folder}_posts{file}")));
        return first < _posts.Count ? _posts[first] : null;
    }

    /// <summary>The post with that slug, of that day: the older and looser way.</summary>
    public PostEntry? Find(string slug, DateOnly date) => _bySlug.GetValueOrDefault((slug, date));

    private int IndexOf(string path) => _byPath.GetValueOrDefault(path, int.MaxValue);
}
