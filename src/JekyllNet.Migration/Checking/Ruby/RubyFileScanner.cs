using System.Text.RegularExpressions;

namespace JekyllNet.Migration.Checking.Ruby;

/// <summary>Reads from the text of a Ruby plugin what it registers. Knows the usual forms, not Ruby.</summary>
internal static partial class RubyFileScanner
{
    public static IEnumerable<RubyRegistration> Scan(string[] lines)
    {
        var filterModules = FilterModules(lines);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        string? module = null;
        var isPrivate = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.TrimStart().StartsWith('#'))
            {
                continue;
            }

            if (Assignment().Match(line) is { Success: true } assignment)
            {
                texts[assignment.Groups[1].Value] = assignment.Groups[2].Value;
            }

            if (Module().Match(line) is { Success: true } opened)
            {
                module = opened.Groups[1].Value;
                isPrivate = false;
            }

            foreach (var (kind, name) in Registered(line, texts))
            {
                yield return new RubyRegistration(kind, name, i + 1);
            }

            // Liquid calls public methods alone.
            isPrivate = line.Trim() switch { "private" or "protected" => true, "public" => false, _ => isPrivate };
            if (!isPrivate && module is not null && filterModules.Contains(module) && Method().Match(line) is { Success: true } method && !method.Groups[2].Success)
            {
                yield return new RubyRegistration("filter", method.Groups[1].Value, i + 1);
            }
        }
    }

    private static IEnumerable<(string Kind, string Name)> Registered(string line, Dictionary<string, string> texts)
    {
        if (Tag().Match(line) is { Success: true } tag)
        {
            yield return ("tag", tag.Groups[1].Value);
        }
        else if (NamedTag().Match(line) is { Success: true } named)
        {
            yield return ("tag", texts.GetValueOrDefault(named.Groups[1].Value, named.Groups[1].Value));
        }

        if (Class().Match(line) is { Success: true } type)
        {
            yield return (type.Groups[2].Value.TrimEnd('s').ToLowerInvariant(), type.Groups[1].Value);
        }

        if (Hook().Match(line) is { Success: true } hook)
        {
            foreach (var owner in hook.Groups[1].Value.Split([' ', ',', '[', ']', ':'], StringSplitOptions.RemoveEmptyEntries))
            {
                yield return ("hook", owner + " " + hook.Groups[2].Value);
            }
        }
    }

    private static HashSet<string> FilterModules(string[] lines)
    {
        var modules = new HashSet<string>(StringComparer.Ordinal);
        string? module = null;
        foreach (var line in lines)
        {
            module = Module().Match(line) is { Success: true } opened ? opened.Groups[1].Value : module;
            if (Filter().Match(line) is { Success: true } filter)
            {
                var name = filter.Groups[1].Value.Split("::")[^1];
                modules.Add(name == "self" ? module ?? name : name);
            }
        }

        return modules;
    }

    [GeneratedRegex(@"register_tag\(?\s*['"":]([\w-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"register_tag\(?\s*(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex NamedTag();

    [GeneratedRegex(@"^\s*([A-Za-z_]\w*)\s*=\s*['"":]([\w-]+)['""]?\s*(?:\.freeze)?\s*(?:#.*)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"register_filter\(?\s*([\w:]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Filter();

    [GeneratedRegex(@"^\s*class\s+([\w:]+)\s*<\s*(?:[\w:]*::)?(Generator|Converters?|Command)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Class();

    [GeneratedRegex(@"Hooks\.register\(?\s*(\[[\w\s:,]*\]|:?\w+)\s*,\s*:(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Hook();

    [GeneratedRegex(@"^\s*module\s+(?:[\w:]*::)?(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Module();

    [GeneratedRegex(@"^\s*def\s+([a-z_]\w*[?!]?)(\.)?", RegexOptions.NonBacktracking)]
    private static partial Regex Method();
}
