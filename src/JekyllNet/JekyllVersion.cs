namespace JekyllNet;

/// <summary>The version of Jekyll that is mirrored.</summary>
public static class JekyllVersion
{
    /// <summary>What <c>jekyll.version</c> is in templates, and what <c>--version</c> of Jekyll would print.</summary>
    public const string Reference = "4.4.1";
}
