namespace JekyllNet.Dependencies;

/// <summary>What a render can read of a site beside the item's own source and the configuration.</summary>
internal enum ReadKind
{
    /// <summary>A property of an item: of its front matter, its URL, its neighbours.</summary>
    Value,

    /// <summary>All of an item's properties.</summary>
    Whole,

    /// <summary>What conversion made of an earlier item's body.</summary>
    Converted,

    /// <summary>A later item's body as its source has it.</summary>
    Source,

    /// <summary>An item's body as its source has it, wherever it stands.</summary>
    Body,

    /// <summary>An earlier item's finished text.</summary>
    Output,

    /// <summary>That a later item has no finished text yet.</summary>
    NoOutput,

    /// <summary>An item's rendered excerpt.</summary>
    Excerpt,

    /// <summary>A list or value that <c>site</c> computes.</summary>
    Site,

    /// <summary>What <c>site.related_posts</c> is to the item that reads it.</summary>
    RelatedPosts,

    /// <summary>One entry of <c>site.data</c>.</summary>
    Data,

    /// <summary>A layout, by its name.</summary>
    Layout,

    /// <summary>The file that <c>include</c> finds under a name.</summary>
    Include,

    /// <summary>The file that <c>include_relative</c> finds at a path.</summary>
    RelativeInclude,

    /// <summary>The URL that <c>link</c> finds for a path.</summary>
    Link,

    /// <summary>What <c>post_url</c> finds posts by.</summary>
    PostIndex,

    /// <summary>The folders that stylesheets load from.</summary>
    SassFolders,
}
