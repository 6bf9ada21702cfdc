namespace JekyllNet.Incremental;

/// <summary>What about an item differs from the last build.</summary>
[Flags]
internal enum ItemChanges
{
    None = 0,

    /// <summary>Its front matter but for the date, or the defaults that apply to it.</summary>
    Data = 1,

    /// <summary>Its date.</summary>
    Date = 2,

    /// <summary>The body, or how it is to be taken.</summary>
    Body = 4,

    Url = 8,

    /// <summary>The documents before and after it.</summary>
    Neighbours = 16,

    /// <summary>What <c>paginator</c> is to it.</summary>
    Pager = 32,

    /// <summary>The line on which the body begins, which shows in diagnostics alone.</summary>
    Line = 64,

    /// <summary>It is not there in both builds.</summary>
    Existence = 128,
}
