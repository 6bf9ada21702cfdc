namespace JekyllNet.IO.Destination;

/// <summary>One change to the destination, made of renames only, so that it can be undone.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Path">Where, relative to the destination.</param>
/// <param name="Slot">The name under which the staging folder keeps what stood there; unused for <see cref="CommitStepKind.Create"/>.</param>
internal readonly record struct CommitStep(CommitStepKind Kind, string Path, int Slot);
