using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking.Ruby;
using JekyllNet.Migration.Checking.Templates;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Ruby files of the site's own: what each registers, and where that is used.</summary>
internal sealed class RubyFileCheck : ISiteCheck
{
    public IEnumerable<Finding> Find(CheckedSite site)
    {
        foreach (var file in site.RubyFiles)
        {
            foreach (var registration in file.Registrations)
            {
                yield return Finding(site, file.Path, registration);
            }

            if (file.Registrations.Count == 0)
            {
                yield return WithoutRegistration(file);
            }
        }
    }

    private static Finding WithoutRegistration(RubyFile file)
    {
        var place = new SourceLocation(file.Path, 1);
        return file.TouchesJekyll
            ? new Finding(
                FindingCategory.Plugins,
                Diagnostic.Warning(FindingId.RubyRegistration, "The Ruby file is not run; it registers nothing, but names parts of Jekyll, which it may change.", place),
                "See what it changes; a converter, a hook or a filter of the same name in C# can take its place.")
            : new Finding(FindingCategory.Plugins, Diagnostic.Info(FindingId.RubyRegistration, "The Ruby file is not run; it registers nothing with Jekyll.", place));
    }

    private static Finding Finding(CheckedSite site, string path, RubyRegistration registration)
    {
        var (uses, isThere) = registration.Kind switch
        {
            "tag" => (site.Uses.OfTag(registration.Name), site.Liquid is { } liquid && liquid.Tags.Names.Contains(registration.Name) && !site.UnknownTags.Contains(registration.Name)),
            "filter" => (site.Uses.OfFilter(registration.Name), site.Liquid is { } liquid && liquid.Filters.TryGetValue(registration.Name, out _)),
            _ => ([], false),
        };
        var isUnused = uses.Count == 0 && (registration.Kind is "tag" or "filter");
        var message = $"Ruby {registration.Kind} '{registration.Name}' is not run"
            + (isThere ? $"; the {registration.Kind} of that name that is built in is used instead" : "")
            + (uses.Count > 0 ? $"; it is used in {TemplateUses.Places(uses)}." : isUnused ? "; no template uses it." : ".");
        return new Finding(
            FindingCategory.Plugins,
            new Diagnostic(FindingId.RubyRegistration, isUnused ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, message, new SourceLocation(path, registration.Line)),
            Remedy(registration.Kind));
    }

    private static string Remedy(string kind) => kind switch
    {
        "tag" => "Write it in C# and add it with SiteBuilder.AddTag or AddBlock, or replace it by an include.",
        "filter" => "Write it in C# and add it with SiteBuilder.AddFilter, or say it with Liquid's own filters.",
        "generator" => "Write it in C# (IGenerator) and add it with SiteBuilder.AddGenerator.",
        "converter" => "Write it in C# (IConverter) and add it with SiteBuilder.AddConverter.",
        "hook" => "Write it in C# and add it with SiteBuilder.AddHook.",
        _ => "Do without it: commands of plugins are not loaded.",
    };
}
