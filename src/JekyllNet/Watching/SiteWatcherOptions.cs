namespace JekyllNet.Watching;

/// <summary>How a source folder is watched.</summary>
public sealed record SiteWatcherOptions
{
    /// <summary>
    /// Looks at the files again and again rather than wait for the operating system's word (<c>--force_polling</c>): for shared
    /// folders of containers and virtual machines, where no word comes.
    /// </summary>
    public bool ForcePolling { get; init; }

    /// <summary>How often to look where the files are looked at again and again.</summary>
    public TimeSpan PollingInterval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long it must be quiet before the change of a single file that is not empty is told: an editor's save takes several steps.</summary>
    public TimeSpan QuietPeriodOfOne { get; init; } = TimeSpan.FromMilliseconds(2);

    /// <summary>
    /// How long it must be quiet before changes of several files are told: a checkout takes thousands of steps. The same where a single
    /// file is empty or gone, for its new content may be on its way.
    /// </summary>
    public TimeSpan QuietPeriod { get; init; } = TimeSpan.FromMilliseconds(60);

    /// <summary>How long changes are held back at most, however unquiet it is.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Folders and files that are not watched, absolute: the destination, caches.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Folders and files beside the source that are watched, too: a theme, configuration files. Absolute; those that are not there are left out.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The clock of all waiting.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
