namespace JekyllNet.Dependencies;

/// <summary>All that one render read. Immutable.</summary>
/// <param name="Keys">Parts of the site's model.</param>
/// <param name="Files">Files beside it.</param>
/// <param name="IsVolatile">Whether it read what cannot be looked at again, such as the clock.</param>
/// <param name="ReadsLeftovers">Whether the body read what earlier items left in <c>layout</c>.</param>
internal sealed record ReadRecord(ReadKey[] Keys, FileRead[] Files, bool IsVolatile, bool ReadsLeftovers);
