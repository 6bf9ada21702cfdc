using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid;
using JekyllNet.Migration.Checking.Ruby;
using JekyllNet.Migration.Checking.Templates;
using JekyllNet.Model;

namespace JekyllNet.Migration.Checking;

/// <summary>What the checks look at: a site as it was read, and as it was built.</summary>
internal sealed class CheckedSite
{
    /// <summary>The site's folder, absolute: the source or one above it.</summary>
    public required string Folder { get; init; }

    public required SiteConfiguration Configuration { get; init; }

    /// <summary>The source folder, absolute.</summary>
    public string Source => Configuration.Source;

    public required BuildResult Result { get; init; }

    /// <summary>Null where the build ended before anything was read.</summary>
    public SiteContent? Content { get; init; }

    /// <summary>The tags and filters that the site has; null where the build ended before they were known.</summary>
    public LiquidOptions? Liquid { get; init; }

    /// <summary>Items, layouts and includes, by their paths.</summary>
    public required IReadOnlyList<SourceText> Texts { get; init; }

    /// <summary>The tags, outputs and filters in <see cref="Texts"/>.</summary>
    public required TemplateUses Uses { get; init; }

    /// <summary>The pages, and the documents of the collections that are written. Others may have a permalink that makes no URL.</summary>
    public IEnumerable<ContentItem> WrittenItems =>
        Content is null ? [] : Content.Pages.Concat<ContentItem>(Content.Collections.Where(c => c.Output).SelectMany(c => c.Documents));

    /// <summary>Tags that nobody registered.</summary>
    public required IReadOnlyList<string> UnknownTags { get; init; }

    /// <summary>Whether the build met one of the <see cref="UnknownTags"/>, so that it took empty ones in their place.</summary>
    public required bool AreUnknownTagsMet { get; init; }

    /// <summary>What the site's own Ruby files register, file by file.</summary>
    public required IReadOnlyList<RubyFile> RubyFiles { get; init; }

    public required ConfigurationTexts ConfigurationTexts { get; init; }

    public required OutputRecord Output { get; init; }

    /// <summary>The plugins that were switched on, by name, in their order.</summary>
    public required IReadOnlyList<string> ActivePlugins { get; init; }

    /// <summary>The names of all plugins that are built in.</summary>
    public required IReadOnlySet<string> AvailablePlugins { get; init; }

    /// <summary>Whether the theme could not be found, so that its includes, and the plugins that it needs, are not known.</summary>
    public bool IsThemeMissing => Result.Diagnostics.Any(d => d.Id == DiagnosticId.ThemeNotFound && d.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether the pages were made, so that they can be looked at.</summary>
    public bool IsRendered => Result.Succeeded;
}
