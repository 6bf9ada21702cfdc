using JekyllNet.Diagnostics;

namespace JekyllNet.Plugins;

/// <summary>A plugin that a site asks for.</summary>
/// <param name="Name">The gem's name.</param>
/// <param name="Place">Where it is listed, in words: <c>plugins</c> in the configuration, for one.</param>
/// <param name="Location">The line, if it was found.</param>
internal sealed record ListedPlugin(string Name, string Place, SourceLocation? Location);
