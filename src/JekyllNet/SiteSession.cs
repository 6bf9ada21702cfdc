using JekyllNet.Incremental;

namespace JekyllNet;

/// <summary>
/// Builds a site again and again and renders, from the second build on, only what may come out otherwise: what was edited, and what
/// read something that has changed. After any edit the output is that of a build from nothing. Made by <see cref="Site.StartSession"/>.
/// </summary>
/// <remarks>
/// Keeps the last good build in memory. A build that fails changes nothing; the next one begins from the last good one again. Thread-safe;
/// builds run one after the other. Where a plugin that does not say <see cref="Plugins.IPlugin.IsDependencySafe"/> takes part, or tags,
/// filters, converters or hooks were added by themselves, all is rendered each time.
/// </remarks>
public sealed class SiteSession : IDisposable
{
    private readonly Site _site;
    private readonly SessionMemory _memory = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    internal SiteSession(Site site) => _site = site;

    /// <summary>Builds the site as <see cref="Site.ProcessAsync(CancellationToken)"/> does.</summary>
    /// <param name="cancellationToken">Ends the build; the destination is then left as it is.</param>
    /// <returns>The same as that of a build from nothing, but for <see cref="BuildResult.Rendered"/>, which counts what was rendered this time.</returns>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public Task<BuildResult> ProcessAsync(CancellationToken cancellationToken = default) => ProcessAsync(null, cancellationToken);

    /// <summary>The same, for whoever knows what has changed since the last build: nothing else need be looked at.</summary>
    /// <param name="changed">
    /// The paths of all files and folders that came, went or changed, relative to the source, as <see cref="Watching.SiteWatcher"/> tells
    /// them; absolute ones for what lies elsewhere, an empty one if anything may have changed. What is not named is taken to be as the last
    /// build found it.
    /// </param>
    /// <param name="cancellationToken">Ends the build; the destination is then left as it is.</param>
    /// <returns>What <see cref="ProcessAsync(CancellationToken)"/> returns.</returns>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public async Task<BuildResult> ProcessAsync(IReadOnlyCollection<string>? changed, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _memory.Expect(changed);
            return await _site.ProcessAsync(_memory, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
