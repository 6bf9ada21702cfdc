namespace JekyllNet.Model;

/// <summary>What can be said of the Liquid in a text at a glance.</summary>
internal enum LiquidUse : byte
{
    /// <summary>Nobody has looked yet.</summary>
    Unknown,

    /// <summary>There is none.</summary>
    None,

    /// <summary>There is some, but none that has to do with the renders before and after.</summary>
    ByItself,

    /// <summary>There is some that may: it has one of the words in it that this takes.</summary>
    MayCarryState,
}
