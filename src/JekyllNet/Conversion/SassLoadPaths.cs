using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Conversion;

/// <summary>The folders in which loads are sought: <c>load_paths</c>, then <c>sass_dir</c>, then the theme's.</summary>
internal static class SassLoadPaths
{
    /// <exception cref="JekyllException">An option has a value that Jekyll fails on.</exception>
    public static IReadOnlyList<string> Find(SiteConfiguration configuration, ISiteFileSystem files, Theme? theme)
    {
        var source = configuration.Source;
        var found = new List<string>();
        foreach (var path in OwnPaths(configuration.Sass["load_paths"]).Append(SassFolder(configuration)))
        {
            foreach (var match in Glob(files, source, configuration.Safe ? SitePath.Sanitize(source, path) : path))
            {
                var expanded = configuration.Safe ? SitePath.Sanitize(source, match) : SitePath.Expand(match, source);
                if (!found.Contains(expanded) && files.DirectoryExists(expanded))
                {
                    found.Add(expanded);
                }
            }
        }

        if (theme?.SassPath is { } sass)
        {
            found.Add(sass);
        }

        return found;
    }

    private static IEnumerable<string> OwnPaths(FluidValue value) => value switch
    {
        ListValue list => list.SelectMany(item => item is ListValue inner ? inner.Select(PathOf) : [PathOf(item)]),
        HashValue hash => hash.SelectMany(entry => new[] { PathOf(entry.Key), PathOf(entry.Value) }),
        _ when value.IsNil() => [],
        _ => [PathOf(value)],
    };

    // Relative to the source; nothing at all if it is the source, which is how Jekyll has it.
    private static string SassFolder(SiteConfiguration configuration)
    {
        var option = configuration.Sass["sass_dir"];
        var folder = option.IsNil() || option is StringValue && option.ToStringValue().Length == 0 ? "_sass" : PathOf(option);
        return SitePath.ToRelative(configuration.Source, SitePath.Sanitize(configuration.Source, folder));
    }

    private static string PathOf(FluidValue value) => value is StringValue
        ? value.ToStringValue()
        : throw new JekyllException(
            DiagnosticId.ConfigurationValueInvalid,
            $"no implicit conversion of {RubyText.Inspect(value)} into String: the folders under 'sass' must be texts.");

    private static IEnumerable<string> Glob(ISiteFileSystem files, string source, string path) =>
        path.Length == 0 ? []
        : path.AsSpan().ContainsAny("*?[{") ? RubyGlob.Find(files, source, path)
        : [path];
}
