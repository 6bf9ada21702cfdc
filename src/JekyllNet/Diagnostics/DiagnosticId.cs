using System.Globalization;

namespace JekyllNet.Diagnostics;

/// <summary>
/// The stable number of a kind of problem, shown as <c>JN2001</c>. The thousands tell the area: 1 configuration,
/// 2 reading (front matter, YAML, data), 3 Liquid, 4 conversion, 5 rendering and layouts, 6 Sass, 7 plugins and themes, 8 writing.
/// </summary>
/// <param name="Number">1000 to 9999.</param>
public readonly record struct DiagnosticId(int Number)
{
    /// <summary>There is no configuration file where one was asked for.</summary>
    public static readonly DiagnosticId ConfigurationNotFound = new(1001);

    /// <summary>A configuration file cannot be parsed, or holds no mapping.</summary>
    public static readonly DiagnosticId ConfigurationInvalid = new(1002);

    /// <summary>A configuration key has a value of the wrong kind.</summary>
    public static readonly DiagnosticId ConfigurationValueInvalid = new(1003);

    /// <summary>A configuration key or a command-line switch is no longer supported.</summary>
    public static readonly DiagnosticId ConfigurationDeprecated = new(1004);

    /// <summary>A set of front matter defaults is not usable.</summary>
    public static readonly DiagnosticId DefaultsInvalid = new(1005);

    /// <summary>A front matter default uses an old name for its type.</summary>
    public static readonly DiagnosticId DefaultsTypeDeprecated = new(1006);

    /// <summary>The <c>timezone</c> is not known.</summary>
    public static readonly DiagnosticId TimeZoneUnknown = new(1007);

    /// <summary>A directory of the configuration leads upwards; it stays within the source all the same.</summary>
    public static readonly DiagnosticId ConfigurationLeadsUpwards = new(1008);

    /// <summary>A setting asks for a Ruby library, which is not run here.</summary>
    public static readonly DiagnosticId SettingNeedsRuby = new(1009);

    /// <summary>Front matter is not valid YAML.</summary>
    public static readonly DiagnosticId FrontMatterSyntax = new(2001);

    /// <summary>Front matter is YAML, but no mapping.</summary>
    public static readonly DiagnosticId FrontMatterNotHash = new(2002);

    /// <summary>A <c>permalink</c> in front matter is empty.</summary>
    public static readonly DiagnosticId PermalinkInvalid = new(2003);

    /// <summary>A date cannot be parsed.</summary>
    public static readonly DiagnosticId DateInvalid = new(2004);

    /// <summary>A data file cannot be parsed.</summary>
    public static readonly DiagnosticId DataFileInvalid = new(2005);

    /// <summary>A YAML text goes beyond a limit on its size, its depth or its aliases.</summary>
    public static readonly DiagnosticId YamlLimitExceeded = new(2006);

    /// <summary>A source file cannot be read.</summary>
    public static readonly DiagnosticId FileUnreadable = new(2007);

    /// <summary>A slug came out empty.</summary>
    public static readonly DiagnosticId SlugEmpty = new(2008);

    /// <summary>A post is left out because its date is yet to come.</summary>
    public static readonly DiagnosticId HiddenInFuture = new(2009);

    /// <summary>A collection is sorted by a key that a document does not have.</summary>
    public static readonly DiagnosticId SortKeyUndefined = new(2010);

    /// <summary>The source directory does not exist.</summary>
    public static readonly DiagnosticId SourceNotFound = new(2011);

    /// <summary>Front matter begins and never ends, so that it is taken for text.</summary>
    public static readonly DiagnosticId FrontMatterUnclosed = new(2012);

    /// <summary>A byte order mark in front of the dashes keeps a file's front matter from being seen.</summary>
    public static readonly DiagnosticId FrontMatterHidden = new(2013);

    /// <summary>A permalink leads upwards; it stays within the site all the same.</summary>
    public static readonly DiagnosticId PermalinkLeadsUpwards = new(2014);

    /// <summary>A link leads out of the source and is left out in safe mode.</summary>
    public static readonly DiagnosticId LinkLeadsOut = new(2015);

    /// <summary>A Liquid template does not parse.</summary>
    public static readonly DiagnosticId LiquidSyntax = new(3001);

    /// <summary>A Liquid template fails while it renders.</summary>
    public static readonly DiagnosticId LiquidRender = new(3002);

    /// <summary>A Liquid template holds something that is tolerated but likely a mistake.</summary>
    public static readonly DiagnosticId LiquidWarning = new(3003);

    /// <summary>An include cannot be found.</summary>
    public static readonly DiagnosticId IncludeNotFound = new(3004);

    /// <summary>A converter fails.</summary>
    public static readonly DiagnosticId ConversionFailed = new(4001);

    /// <summary>Markdown text holds something that is tolerated but likely a mistake.</summary>
    public static readonly DiagnosticId MarkdownWarning = new(4002);

    /// <summary>A language that Rouge colours is left uncoloured, as there is no lexer for it here yet.</summary>
    public static readonly DiagnosticId LexerMissing = new(4003);

    /// <summary>A layout that is asked for does not exist.</summary>
    public static readonly DiagnosticId LayoutNotFound = new(5001);

    /// <summary>A layout is, through others, its own layout.</summary>
    public static readonly DiagnosticId LayoutCycle = new(5002);

    /// <summary>An item cannot be rendered, for a reason that has no number of its own.</summary>
    public static readonly DiagnosticId RenderFailed = new(5003);

    /// <summary>A stylesheet does not compile.</summary>
    public static readonly DiagnosticId SassFailed = new(6001);

    /// <summary>The Sass compiler warns.</summary>
    public static readonly DiagnosticId SassWarning = new(6002);

    /// <summary>There is no Sass compiler.</summary>
    public static readonly DiagnosticId SassUnavailable = new(6003);

    /// <summary>A plugin that the site asks for is not known here.</summary>
    public static readonly DiagnosticId PluginUnavailable = new(7001);

    /// <summary>A plugin fails.</summary>
    public static readonly DiagnosticId PluginFailed = new(7002);

    /// <summary>The theme cannot be found.</summary>
    public static readonly DiagnosticId ThemeNotFound = new(7003);

    /// <summary>The destination is, or contains, the source.</summary>
    public static readonly DiagnosticId DestinationInvalid = new(8001);

    /// <summary>Two items go to the same file.</summary>
    public static readonly DiagnosticId DestinationConflict = new(8002);

    /// <summary>A file cannot be written.</summary>
    public static readonly DiagnosticId WriteFailed = new(8003);

    /// <summary>There were warnings, and the build is strict.</summary>
    public static readonly DiagnosticId WarningsRefused = new(8004);

    /// <summary><c>JN</c> and the number.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"JN{Number:0000}");
}
