using System.Text.RegularExpressions;

namespace JekyllNet.Migration.Checking.Ruby;

/// <summary>Reads from the text of a Ruby plugin what it registers. Knows the usual forms, not Ruby.</summary>
internal static partial class RubyFileScanner
{
    public static IEnumerable<RubyRegistration> Scan(string[] lines)
    {
        var filterModules = FilterModules(lines);
        string? module = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.TrimStart().StartsWith('#'))
            {
                continue;
            }

            module = Module().Match(line) is { Success: true } opened ? opened.Groups[1].Value : module;
            foreach (var (kind, name) in Registered(line))
            {
                yield return new RubyRegistration(kind, name, i + 1);
            }

            if (module is not null && filterModules.Contains(module) && Method().Match(line) is { Success: true } method)
            {
                yield return new RubyRegistration("filter", method.Groups[1].Value, i + 1);
            }
        }
    }

    private static IEnumerable<(string Kind, string Name)> Registered(string line)
    {
        if (Tag().Match(line) is { Success: true } tag)
        {
            yield return ("tag", tag.Groups[1].Value);
        }

        if (Class().Match(line) is { Success: true } type)
        {
            yield return (type.Groups[2].Value.ToLowerInvariant(), type.Groups[1].Value);
        }

        if (Hook().Match(line) is { Success: true } hook)
        {
            yield return ("hook", hook.Groups[1].Value + " " + hook.Groups[2].Value);
        }
    }

    private static HashSet<string> FilterModules(string[] lines) =>
        lines.Select(l => Filter().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value.Split("::")[^1]).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"register_tag\(?\s*['"":]([\w-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"register_filter\(?\s*([\w:]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Filter();

    [GeneratedRegex(@"^\s*class\s+([\w:]+)\s*<\s*(?:[\w:]*::)?(Generator|Converter|Command)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Class();

    [GeneratedRegex(@"Hooks\.register\(?\s*\[?:?(\w+)[^:]*:(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Hook();

    [GeneratedRegex(@"^\s*module\s+(?:[\w:]*::)?(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Module();

    [GeneratedRegex(@"^\s*def\s+([a-z_]\w*[?!]?)", RegexOptions.NonBacktracking)]
    private static partial Regex Method();
}
