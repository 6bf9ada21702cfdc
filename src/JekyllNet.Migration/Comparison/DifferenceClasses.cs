namespace JekyllNet.Migration.Comparison;

/// <summary>In which ways a page differs. From the harmless to the visible, as far as that can be told without a browser.</summary>
[Flags]
public enum DifferenceClasses
{
    /// <summary>No difference.</summary>
    None = 0,

    /// <summary>White space alone, outside preformatted text.</summary>
    Whitespace = 1,

    /// <summary>The same attributes in another order, or in other quotes.</summary>
    AttributeOrder = 2,

    /// <summary>The same characters, written as other entities: <c>&amp;quot;</c> and <c>"</c>.</summary>
    EntityForm = 4,

    /// <summary>The same code, marked up with other spans or classes.</summary>
    CodeColouring = 8,

    /// <summary>Something within <c>head</c>.</summary>
    HeadMetadata = 16,

    /// <summary>Other words between the same tags.</summary>
    Text = 32,

    /// <summary>Other tags or attributes.</summary>
    Structure = 64,

    /// <summary>A file that is not a page: a stylesheet, a script, data, an image.</summary>
    AssetBytes = 128,
}
