using JekyllNet.Configuration;
using JekyllNet.Model;

namespace JekyllNet.Migration.Checking;

/// <summary>What the checks look at: a site as it was read, and as it was built.</summary>
internal sealed class CheckedSite
{
    public required SiteConfiguration Configuration { get; init; }

    /// <summary>The source folder, absolute.</summary>
    public string Source => Configuration.Source;

    public required BuildResult Result { get; init; }

    /// <summary>Null where the build ended before anything was read.</summary>
    public required SiteContent? Content { get; init; }

    public required OutputRecord Output { get; init; }

    public required IReadOnlyList<SourceText> Texts { get; init; }

    public required SiteCheckOptions Options { get; init; }
}
