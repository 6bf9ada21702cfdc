using System.Text;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>Ruby files of the site's own: what each registers, and where that is used.</summary>
internal sealed class RubyFileCheck : ISiteCheck
{
    private const int MostPlaces = 5;

    public IEnumerable<Finding> Find(CheckedSite site)
    {
        foreach (var path in Folders(site).Where(Directory.Exists).SelectMany(RubyFiles))
        {
            var lines = new SourceText(path, File.ReadAllBytes(path)).Lines;
            foreach (var registration in RubyFileScanner.Scan(lines))
            {
                yield return Finding(site, SitePath.ToRelative(site.Source, path), registration);
            }
        }
    }

    private static IEnumerable<string> Folders(CheckedSite site) => (site.Configuration["plugins_dir"] switch
    {
        ListValue list => list.Select(v => v.ToStringValue()),
        var one => [one.ToStringValue()],
    }).Select(folder => SitePath.Sanitize(site.Source, folder));

    private static IEnumerable<string> RubyFiles(string folder) => Directory
        .EnumerateFiles(folder, "*.rb", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Select(SitePath.Normalize).Order(StringComparer.Ordinal);

    private static Finding Finding(CheckedSite site, string path, RubyRegistration registration)
    {
        var uses = LiquidUses.Of(registration, site.Texts, MostPlaces).ToArray();
        var message = new StringBuilder($"Ruby {registration.Kind} '{registration.Name}' is not run");
        message.Append(uses.Length > 0 ? "; it is used in " + string.Join(", ", uses) + "." : ".");
        return new Finding(
            FindingCategory.Plugins,
            Diagnostic.Warning(FindingId.RubyRegistration, message.ToString(), new SourceLocation(path, registration.Line)),
            Remedy(registration.Kind));
    }

    private static string Remedy(string kind) => kind switch
    {
        "tag" => "Write it in C# and add it with SiteBuilder.ConfigureLiquid, or replace it by an include.",
        "filter" => "Write it in C# and add it with SiteBuilder.AddFilter, or say it with Liquid's own filters.",
        "generator" => "Write it in C# (IGenerator) and add it with SiteBuilder.AddGenerator.",
        "converter" => "Write it in C# (IConverter) and add it with SiteBuilder.AddConverter.",
        "hook" => "Write it in C# and add it with SiteBuilder.AddHook.",
        _ => "Do without it: commands of plugins are not loaded.",
    };
}
