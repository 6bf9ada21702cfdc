namespace JekyllNet.AspNetCore;

/// <summary>How and when open pages reload after a build.</summary>
public sealed class ReloadOptions
{
    /// <summary>How long a page waits for further changes before it reloads.</summary>
    public TimeSpan MinimumDelay { get; set; }

    /// <summary>How long a page waits at most while further changes go on; none unless set.</summary>
    public TimeSpan? MaximumDelay { get; set; }

    /// <summary>
    /// Patterns of files that no page reloads for: of sources and of what is made of them, relative to the site. They are Ruby's
    /// <c>fnmatch</c>, where an asterisk also takes slashes.
    /// </summary>
    public IList<string> Ignore { get; } = [];

    /// <summary>Another port that the application listens on, which pages connect to for word of changes; their own unless set.</summary>
    public int? Port { get; set; }
}
