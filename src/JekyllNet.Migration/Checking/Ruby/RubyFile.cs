using JekyllNet.Configuration;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Migration.Checking.Ruby;

/// <summary>A Ruby file of the site's own, and what it registers.</summary>
/// <param name="Path">Relative to the source.</param>
/// <param name="Registrations">In the order of the file, each name once.</param>
/// <param name="TouchesJekyll">Whether the file names a part of Jekyll at all.</param>
internal sealed record RubyFile(string Path, IReadOnlyList<RubyRegistration> Registrations, bool TouchesJekyll)
{
    private static readonly string[] Parts = ["Jekyll", "Liquid", "Kramdown", "Rouge"];

    /// <summary>The Ruby files below the plugins' folders, by path; none in safe mode, in which Jekyll runs none either.</summary>
    public static IReadOnlyList<RubyFile> Of(SiteConfiguration configuration) => configuration.Safe
        ? []
        : [.. Folders(configuration).SelectMany(SourceTexts.Below).Where(p => p.EndsWith(".rb", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(p => Read(configuration.Source, p))];

    private static IEnumerable<string> Folders(SiteConfiguration configuration) => (configuration["plugins_dir"] switch
    {
        ListValue list => list.Select(v => v.ToStringValue()),
        var one => [one.ToStringValue()],
    }).Select(folder => SitePath.Sanitize(configuration.Source, folder));

    private static RubyFile Read(string source, string path)
    {
        var text = new SourceText(SitePath.ToRelative(source, path), File.ReadAllBytes(path));
        return new RubyFile(text.Path, [.. RubyFileScanner.Scan(text.Lines).DistinctBy(r => (r.Kind, r.Name))], Parts.Any(p => text.Text.Contains(p, StringComparison.Ordinal)));
    }
}
