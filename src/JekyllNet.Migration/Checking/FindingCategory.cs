namespace JekyllNet.Migration.Checking;

/// <summary>What a finding is about, in the order of reports.</summary>
public enum FindingCategory
{
    /// <summary>Errors that fail the build.</summary>
    Build,

    /// <summary>Gem plugins, and Ruby files of the site's own.</summary>
    Plugins,

    /// <summary>Versions of gems that the site is locked to.</summary>
    Versions,

    /// <summary>Configuration keys and options.</summary>
    Configuration,

    /// <summary>Front matter, the layouts it names, and data files.</summary>
    FrontMatter,

    /// <summary>Templates.</summary>
    Liquid,

    /// <summary>Markdown and code.</summary>
    Markdown,

    /// <summary>Stylesheets.</summary>
    Sass,

    /// <summary>Dates, and posts left out.</summary>
    Dates,

    /// <summary>Encodings of files.</summary>
    Encoding,

    /// <summary>Output files that get into each other's way.</summary>
    Urls,

    /// <summary>Links that lead nowhere.</summary>
    Links,
}
