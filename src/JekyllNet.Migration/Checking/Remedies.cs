using JekyllNet.Diagnostics;

namespace JekyllNet.Migration.Checking;

/// <summary>What can be done about each kind of problem.</summary>
public static class Remedies
{
    private static readonly Dictionary<DiagnosticId, string> ById = new()
    {
        [DiagnosticId.ConfigurationNotFound] = "Add a _config.yml to the source, or name the file with --config.",
        [DiagnosticId.ConfigurationInvalid] = "Mend the YAML at the place named; the file must hold keys and values.",
        [DiagnosticId.ConfigurationValueInvalid] = "Give the key a value of the kind that Jekyll's documentation names.",
        [DiagnosticId.ConfigurationDeprecated] = "Use the key or the switch that the message names.",
        [DiagnosticId.DefaultsInvalid] = "Give each entry under defaults: a scope and values.",
        [DiagnosticId.DefaultsTypeDeprecated] = "Write the type in the plural: posts, pages, drafts.",
        [DiagnosticId.TimeZoneUnknown] = "Use a name of the IANA time zone database, such as Europe/Berlin.",
        [DiagnosticId.ConfigurationLeadsUpwards] = "Name a folder inside the source; what leads upwards is taken to start at the source.",
        [DiagnosticId.SettingNeedsRuby] = "Set what the message says; nothing written in Ruby is run here.",
        [DiagnosticId.FrontMatterSyntax] = "Mend the YAML at the place named; quote values that hold a colon or a number sign.",
        [DiagnosticId.FrontMatterNotHash] = "Write keys and values between the two lines of dashes.",
        [DiagnosticId.PermalinkInvalid] = "Give permalink: a value, or take the key out.",
        [DiagnosticId.DateInvalid] = "Write the date as 2024-05-31 or 2024-05-31 10:00:00 +0200.",
        [DiagnosticId.DataFileInvalid] = "Mend the file at the place named.",
        [DiagnosticId.YamlLimitExceeded] = "Make the file smaller or flatter, or use fewer aliases.",
        [DiagnosticId.FileUnreadable] = "Give the build the right to read the file, or exclude it.",
        [DiagnosticId.SlugEmpty] = "Give the page a title or a slug with letters or digits.",
        [DiagnosticId.HiddenInFuture] = "Set future: true, or pass --future, to publish it.",
        [DiagnosticId.SortKeyUndefined] = "Give every document of the collection the key that sort_by names.",
        [DiagnosticId.SourceNotFound] = "Name an existing folder with --source.",
        [DiagnosticId.FrontMatterUnclosed] = "End the front matter with a line of three dashes.",
        [DiagnosticId.FrontMatterHidden] = "Save the file as UTF-8 without a byte order mark, with the dashes first.",
        [DiagnosticId.PermalinkLeadsUpwards] = "Write the permalink without dots that lead upwards.",
        [DiagnosticId.LinkLeadsOut] = "Copy what the symbolic link names into the source.",
        [DiagnosticId.LiquidSyntax] = "Mend the template at the place named; show Liquid as text between raw and endraw.",
        [DiagnosticId.LiquidRender] = "Mend the template at the place named.",
        [DiagnosticId.LiquidWarning] = "Only the lax parser takes this: write it as Liquid means it. liquid: error_mode: strict keeps it so.",
        [DiagnosticId.IncludeNotFound] = "Add the file to the includes folder, or mend its name.",
        [DiagnosticId.ConversionFailed] = "Mend the file that the message names.",
        [DiagnosticId.MarkdownWarning] = "Mend the Markdown at the place named.",
        [DiagnosticId.LayoutNotFound] = "Add the layout, or take the key out of the front matter.",
        [DiagnosticId.LayoutCycle] = "Let one of the layouts have no layout of its own.",
        [DiagnosticId.RenderFailed] = "See the message; the file named cannot be rendered as it is.",
        [DiagnosticId.SassFailed] = "Mend the stylesheet at the place named.",
        [DiagnosticId.SassWarning] = "See the message; Sass tells what to write instead. quiet_deps: true under sass: hides those of load paths.",
        [DiagnosticId.SassUnavailable] = "Use a package with Dart Sass inside, name the compiler with UseSassCompiler, or put sass on the PATH.",
        [DiagnosticId.PluginUnavailable] = "Take the plugin out of the configuration, or port it; its tags and filters are missing.",
        [DiagnosticId.PluginFailed] = "See the message; the plugin cannot work with this site as it is.",
        [DiagnosticId.ThemeNotFound] = "Install the theme's gem, or add an IThemeResolver that finds it.",
        [DiagnosticId.DestinationInvalid] = "Name a destination that is not, and does not hold, the source.",
        [DiagnosticId.DestinationConflict] = "Give all but one of the files another name or permalink.",
        [DiagnosticId.WriteFailed] = "Give the build the right to write there, and room.",
        [DiagnosticId.WarningsRefused] = "Mend what the warnings name, or build without --strict.",
        [FindingId.PluginBuiltIn] = "",
        [FindingId.RubyRegistration] = "Port it to C#, or do without it.",
        [FindingId.GemVersion] = "Build once with the mirrored version and compare the outputs, to tell differences of version from others.",
        [FindingId.DateWithoutZone] = "Set timezone: in the configuration, or write the offset: +0200.",
        [FindingId.PostUnpublished] = "Pass --unpublished to build it.",
        [FindingId.ByteOrderMark] = "Save the file as UTF-8 without a byte order mark.",
        [FindingId.NotUtf8] = "Save the file as UTF-8, or name its encoding: in the configuration if all files have it.",
        [FindingId.UrlsDifferByCase] = "Give all but one another name or permalink.",
        [FindingId.LinkBroken] = "Mend the link in the page's source, or add what it names.",
        [FindingId.BracesInCode] = "If they are meant to be seen, put the block between raw and endraw, or set render_with_liquid: false.",
    };

    /// <summary>A sentence that says what to do; empty where nothing needs to be done, or where nothing general can be said.</summary>
    public static string For(DiagnosticId id) => ById.GetValueOrDefault(id, "");
}
