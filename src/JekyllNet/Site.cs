using System.Diagnostics;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Incremental;
using JekyllNet.IO;
using JekyllNet.Logging;
using JekyllNet.Model;
using Microsoft.Extensions.Logging.Abstractions;

namespace JekyllNet;

/// <summary>A site, ready to be built; made by <see cref="SiteBuilder"/>. Each build starts afresh, and builds may run at once.</summary>
public sealed class Site
{
    private readonly SiteOptions _options;

    internal Site(SiteOptions options) => _options = options;

    internal SiteOptions Options => _options;

    /// <summary>Reads the site, renders it and writes it.</summary>
    /// <param name="cancellationToken">Ends the build; the destination is then left as it is.</param>
    /// <returns>Whether it worked, and what is wrong with the site. Nothing is written unless it did.</returns>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public Task<BuildResult> ProcessAsync(CancellationToken cancellationToken = default) =>
        ProcessAsync(null, cancellationToken);

    /// <summary>Begins builds that follow one another, each rendering only what the edits since the last one affect.</summary>
    public SiteSession StartSession() => new(this);

    /// <summary>
    /// Looks the site over as <c>jekyll doctor</c> does: reads it and runs its generators, but renders and writes nothing.
    /// </summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Whether all is well, and what is not.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public Task<BuildResult> DiagnoseAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => Run(diagnosesOnly: true, null, cancellationToken), cancellationToken);

    /// <summary>Reads the configuration alone: defaults, files and settings, without what a theme would add.</summary>
    /// <exception cref="JekyllException">The configuration cannot be used.</exception>
    public SiteConfiguration ReadConfiguration() => SiteSetup.ReadConfiguration(_options, new SiteLog(_options.Logger));

    /// <summary>The configuration files, by their absolute paths, in their order.</summary>
    internal IEnumerable<string> ConfigurationFiles =>
        ConfigurationReader.FilesOf(_options);

    /// <summary>Reads the configuration alone, and tells nobody: the build does.</summary>
    /// <exception cref="JekyllException">The configuration cannot be used.</exception>
    internal SiteConfiguration ReadConfigurationQuietly() => SiteSetup.ReadConfiguration(_options, new SiteLog(NullLogger.Instance));

    internal Task<BuildResult> ProcessAsync(SessionMemory? memory, CancellationToken cancellationToken) =>
        Task.Run(() => Run(diagnosesOnly: false, memory, cancellationToken), cancellationToken);

    private BuildResult Run(bool diagnosesOnly, SessionMemory? memory, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var log = new DiagnosingLog(_options.Logger, diagnostics);
        var stages = new StageClock();
        SiteBuild? build = null;
        var succeeded = false;
        try
        {
            build = stages.Time("Setup", () => SiteBuild.SetUp(_options, log, diagnostics, memory, cancellation));
            if (!diagnosesOnly)
            {
                build.Announce();
            }

            stages.Time("Read", build.Read);
            stages.Time("Generate", build.Generate);
            succeeded = diagnosesOnly ? stages.Time("Diagnose", build.IsHealthy) : Finish(build, stages, watch, log);
        }
        catch (JekyllException problem)
        {
            diagnostics.Add(problem.Diagnostic);
        }
        catch (UnknownPlaceholderException problem)
        {
            diagnostics.Add(Diagnostic.Error(DiagnosticId.PermalinkInvalid, problem.Message, build?.PlaceOf(problem)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Error(DiagnosticId.FileUnreadable, problem.Message));
        }
        finally
        {
            build?.Dispose();
        }

        return new BuildResult
        {
            Succeeded = succeeded,
            Diagnostics = diagnostics.ToSortedList(),
            Rendered = build?.RenderedCount ?? 0,
            Files = build?.FileCount ?? 0,
            Elapsed = watch.Elapsed,
            Stages = stages.Times,
        };
    }

    private static bool Finish(SiteBuild build, StageClock stages, Stopwatch watch, SiteLog log)
    {
        stages.Time("Plan", build.Plan);
        stages.Time("Render", build.Render);
        stages.Time("Write", build.Write);
        build.TellProfile(new Dictionary<string, TimeSpan>(stages.Times));
        log.Info("", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"done in {watch.Elapsed.TotalSeconds:0.###} seconds."));
        return true;
    }
}
