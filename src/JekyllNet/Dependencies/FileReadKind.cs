namespace JekyllNet.Dependencies;

/// <summary>What a render can look at of a file beside the site's model.</summary>
internal enum FileReadKind
{
    /// <summary>When it was last written.</summary>
    Time,

    /// <summary>Whether it is there.</summary>
    Existence,

    Content,

    /// <summary>Where it really lies.</summary>
    RealPath,
}
