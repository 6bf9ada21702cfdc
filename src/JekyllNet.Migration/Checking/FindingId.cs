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

    /// <summary>A post is marked as unpublished.</summary>
    public static readonly DiagnosticId PostUnpublished = new(9005);

    /// <summary>A file begins with a byte order mark.</summary>
    public static readonly DiagnosticId ByteOrderMark = new(9006);

    /// <summary>A file is not UTF-8.</summary>
    public static readonly DiagnosticId NotUtf8 = new(9007);

    /// <summary>Two output files differ only by upper and lower case.</summary>
    public static readonly DiagnosticId UrlsDifferByCase = new(9008);

    /// <summary>A link leads to no file of the site.</summary>
    public static readonly DiagnosticId LinkBroken = new(9009);

    /// <summary>Double braces in a code block are taken for Liquid.</summary>
    public static readonly DiagnosticId BracesInCode = new(9010);
}
