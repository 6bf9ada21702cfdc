using System.Text;
using System.Text.RegularExpressions;
using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;
using JekyllNet.Reading;

namespace JekyllNet.Plugins;

/// <summary>Warns of the site's own Ruby plugins, which are not run here: one warning for each file, with what it is seen to register.</summary>
internal static partial class RubyPluginFiles
{
    private const int LargestFile = 1 << 20;

    /// <summary>Tells of every Ruby file below <c>plugins_dir</c>; of none in safe mode, in which Jekyll runs none either.</summary>
    public static void Tell(SiteConfiguration configuration, ISiteFileSystem files, SiteLog log)
    {
        if (configuration.Safe)
        {
            return;
        }

        foreach (var directory in Directories(configuration))
        {
            if (!files.DirectoryExists(directory))
            {
                continue;
            }

            foreach (var (entry, isDirectory) in DirectoryWalker.Walk(files, directory, dotFiles: false))
            {
                if (!isDirectory && entry.EndsWith(".rb", StringComparison.Ordinal))
                {
                    var path = SitePath.Join(directory, entry);
                    var parts = PartsOf(Encoding.UTF8.GetString(files.ReadStart(path, LargestFile)));
                    var message = $"'{entry}' is a Ruby plugin, which is not run here. Missing will be: {parts}. "
                        + "Look for a built-in plugin that does the same, or port it to C# (IPlugin).";
                    log.WarnAt("Plugin:", message, DiagnosticId.PluginUnavailable, new SourceLocation(path, 1));
                }
            }
        }
    }

    /// <summary>What a Ruby file registers, in words.</summary>
    internal static string PartsOf(string ruby)
    {
        var parts = new List<string>();
        AddNames(parts, "tag", Tag().Matches(ruby).Select(m => m.Groups["name"].Value));
        if (ruby.Contains("register_filter", StringComparison.Ordinal))
        {
            AddNames(parts, "filter", Method().Matches(ruby).Select(m => m.Groups["name"].Value));
        }

        foreach (var (marker, part) in (ReadOnlySpan<(string, string)>)[("Generator", "a generator"), ("Converter", "a converter"), ("Command", "a command")])
        {
            if (Subclass().Matches(ruby).Any(m => m.Groups["name"].Value == marker))
            {
                parts.Add(part);
            }
        }

        if (ruby.Contains("Hooks.register", StringComparison.Ordinal))
        {
            parts.Add("hooks");
        }

        return parts.Count > 0 ? string.Join(", ", parts) : "whatever it changes in Jekyll";
    }

    private static void AddNames(List<string> parts, string kind, IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToArray();
        if (all.Length > 0)
        {
            parts.Add((all.Length == 1 ? $"the {kind} " : $"the {kind}s ") + string.Join(", ", all));
        }
    }

    // Jekyll takes any but the usual one from where it runs; what lies outside of the source is not looked at here.
    private static IEnumerable<string> Directories(SiteConfiguration configuration) => configuration["plugins_dir"] switch
    {
        ListValue list => list.OfType<StringValue>().Select(d => SitePath.Sanitize(configuration.Source, d.ToStringValue())),
        StringValue text when text.ToStringValue() is { Length: > 0 } name => [SitePath.Sanitize(configuration.Source, name)],
        _ => [],
    };

    [GeneratedRegex(@"register_tag\s*\(?\s*[""':](?<name>[\w-]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*def\s+(?<name>[a-z_]\w*)", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Method();

    [GeneratedRegex(@"class\s+[\w:]+\s*<\s*([\w:]*::)?(?<name>\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Subclass();
}
