using JekyllNet.Rendering;

namespace JekyllNet.Incremental;

/// <summary>A build that succeeded, be it this session's last or one of another process.</summary>
internal interface IEarlierBuild
{
    /// <summary>The fingerprint of configuration, theme and environment.</summary>
    string Configuration { get; }

    /// <summary>Whether what came of it may be taken over at all.</summary>
    bool CanBeTakenOver { get; }

    /// <summary>Compares it with a build of the same configuration.</summary>
    IBuildChanges ChangesTo(RenderSession now);
}
