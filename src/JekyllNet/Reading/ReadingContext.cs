using JekyllNet.Configuration;
using JekyllNet.Hooks;
using JekyllNet.IO;
using JekyllNet.Logging;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>What all readers of one build share.</summary>
internal sealed record ReadingContext(
    SiteConfiguration Configuration,
    ISiteFileSystem FileSystem,
    EntryFilter Filter,
    TextDecoder Decoder,
    FrontMatterDefaults Defaults,
    Publisher Publisher,
    SiteDates Dates,
    IItemUrls Urls,
    Theme? Theme,
    HookRegistry Hooks,
    Func<string, bool> IsLiquidBlock,
    FileTexts Texts,
    DocumentSeeds? Seeds,
    int Workers,
    SiteLog Log,
    CancellationToken Cancellation)
{
    public string Source => Configuration.Source;

    /// <summary>The directory that collections lie in: the source, or <c>collections_dir</c> below it.</summary>
    public string CollectionsPath =>
        Configuration.CollectionsDir.Length == 0 ? Source : SitePath.Sanitize(Source, Configuration.CollectionsDir);
}
