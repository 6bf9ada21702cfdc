using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Configuration;

/// <summary>One valid entry of <c>defaults</c>.</summary>
/// <param name="hasScope">Whether it has a <c>scope</c> at all; if not, it applies to everything.</param>
/// <param name="path">The scope's path, as written; <see langword="null"/> where there is none.</param>
/// <param name="type">The scope's type; <see langword="null"/> where there is none.</param>
/// <param name="values">What it sets.</param>
internal sealed class DefaultsSet(bool hasScope, string? path, string? type, HashValue values)
{
    public bool HasScope { get; } = hasScope;

    public string? Path { get; } = path;

    public string? Type { get; } = type;

    public HashValue Values { get; } = values;

    /// <summary>How specific its path is: the length without slashes at the ends of an absolute one.</summary>
    private int PathLength { get; } = Sanitize(path).Length;

    /// <summary>Whether this set's values win over those of <paramref name="old"/>, the last winner.</summary>
    public bool Precedes(DefaultsSet? old)
    {
        if (old is null || !old.HasScope)
        {
            return true;
        }

        if (PathLength != old.PathLength)
        {
            return PathLength > old.PathLength;
        }

        return Type is not null || old.Type is null;
    }

    /// <summary>A path without the slash at its start and, if it had one, the one at its end.</summary>
    public static string Sanitize(string? path)
    {
        if (string.IsNullOrEmpty(path) || path[0] != '/')
        {
            return path ?? "";
        }

        return path[1..];
    }
}
