namespace JekyllNet.Templating.Tags;

/// <summary>A post, as <c>post_url</c> looks for it.</summary>
/// <param name="RelativePath">The path below the source or <c>collections_dir</c>: <c>_posts/2024-01-31-title.md</c>.</param>
/// <param name="Slug">The post's <c>slug</c>.</param>
/// <param name="Date">The day of the post's date, in the site's zone.</param>
/// <param name="Url">The post's URL, without <c>baseurl</c>.</param>
internal sealed record PostEntry(string RelativePath, string? Slug, DateOnly Date, string Url);
