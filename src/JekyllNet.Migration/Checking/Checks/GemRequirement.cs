using JekyllNet.Themes;

namespace JekyllNet.Migration.Checking.Checks;

/// <summary>What a Gemfile asks of a gem's version: <c>~> 3.9</c>, <c>>= 4.0, &lt; 5</c>.</summary>
internal static class GemRequirement
{
    /// <summary>Whether a version meets all of the requirements; one that cannot be read counts as met.</summary>
    public static bool Allows(IEnumerable<string> requirements, string version) => requirements.All(r => Allows(r, version));

    private static bool Allows(string requirement, string version)
    {
        var bound = requirement.TrimStart('~', '>', '<', '=', '!', ' ');
        var sign = requirement[..^bound.Length].Trim();
        if (!GemVersion.TryParse(bound, out var asked) || !GemVersion.TryParse(version, out var actual))
        {
            return true;
        }

        var order = actual.CompareTo(asked);
        return sign switch
        {
            "" or "=" => order == 0,
            ">" => order > 0,
            ">=" => order >= 0,
            "<" => order < 0,
            "<=" => order <= 0,
            "!=" => order != 0,
            "~>" => order >= 0 && actual.CompareTo(Next(bound)) < 0,
            _ => true,
        };
    }

    // ~> 3.9 means less than 4, ~> 3.9.1 less than 3.10.
    private static GemVersion Next(string bound)
    {
        var parts = bound.Split('.').TakeWhile(p => int.TryParse(p, out _)).Select(int.Parse).ToList();
        if (parts.Count > 1)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        parts[^1]++;
        return GemVersion.Parse(string.Join('.', parts));
    }
}
