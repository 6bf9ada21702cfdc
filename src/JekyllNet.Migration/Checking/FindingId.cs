using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking;

/// <summary>The numbers of what only a check finds; they follow those of <see cref="DiagnosticId"/>.</summary>
public static class FindingId
{
    /// <summary>A plugin that is built in.</summary>
    public static readonly DiagnosticId PluginBuiltIn = new(9001);

    /// <summary>A Ruby file of the site registers something that is not there without Ruby.</summary>
    public static readonly DiagnosticId RubyRegistration = new(9002);

    /// <summary>The site is locked to another version than the one that is mirrored.</summary>
    public static readonly DiagnosticId GemVersion = new(9003);

    /// <summary>A date has a time of day and no zone, and the configuration names none.</summary>
    public static readonly DiagnosticId DateWithoutZone = new(9004);

    /// <summary>A post, document or page is marked as unpublished.</summary>
    public static readonly DiagnosticId PostUnpublished = new(9005);

    /// <summary>A file begins with a byte order mark.</summary>
    public static readonly DiagnosticId ByteOrderMark = new(9006);

    /// <summary>A file is not UTF-8.</summary>
    public static readonly DiagnosticId NotUtf8 = new(9007);

    /// <summary>Two output files differ only by upper and lower case.</summary>
    public static readonly DiagnosticId UrlsDifferByCase = new(9008);

    /// <summary>A link leads to no file of the site.</summary>
    public static readonly DiagnosticId LinkBroken = new(9009);

    /// <summary>Double braces in code are taken for Liquid, and eaten.</summary>
    public static readonly DiagnosticId BracesInCode = new(9010);

    /// <summary>A filter that nobody registered is used.</summary>
    public static readonly DiagnosticId FilterUnknown = new(9011);

    /// <summary>The tags <c>link</c> or <c>post_url</c> name what the site does not have.</summary>
    public static readonly DiagnosticId TargetMissing = new(9012);

    /// <summary>A configuration key has no effect.</summary>
    public static readonly DiagnosticId ConfigurationKeyIgnored = new(9013);

    /// <summary>An option of kramdown has no effect.</summary>
    public static readonly DiagnosticId KramdownOptionIgnored = new(9014);

    /// <summary>Markdown is converted by something else than the usual.</summary>
    public static readonly DiagnosticId EngineChoice = new(9015);

    /// <summary>The day of a post hangs on a time zone.</summary>
    public static readonly DiagnosticId DayDependsOnZone = new(9016);

    /// <summary>A file lies among the posts and is none.</summary>
    public static readonly DiagnosticId NoPost = new(9017);

    /// <summary>A link leads to a place that its page does not have.</summary>
    public static readonly DiagnosticId AnchorMissing = new(9018);

    /// <summary>An output file stands where a folder must be.</summary>
    public static readonly DiagnosticId FileAndFolder = new(9019);

    /// <summary>An address in the configuration ends in a slash.</summary>
    public static readonly DiagnosticId SlashAtEnd = new(9020);

    /// <summary>A tag or filter of a plugin that is not known is used.</summary>
    public static readonly DiagnosticId PluginPartUsed = new(9021);

    /// <summary>The pages were not looked at, because the site does not build.</summary>
    public static readonly DiagnosticId PagesNotSeen = new(9022);
}
