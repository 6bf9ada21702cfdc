namespace JekyllNet;

/// <summary>One build of a <see cref="WatchedSite"/>.</summary>
/// <param name="Result">What came of it.</param>
/// <param name="Changed">
/// The paths relative to the source whose change brought it about, sorted; none for the first build. An empty path says that anything may
/// have changed.
/// </param>
public sealed record WatchedBuild(BuildResult Result, IReadOnlyList<string> Changed);
