using System.Globalization;

namespace JekyllNet.Kramdown.Html;

/// <summary>The entities that kramdown knows, by name and number.</summary>
internal static class EntityTable
{
    private static readonly Dictionary<string, Entity> ByName = new(StringComparer.Ordinal);
    private static readonly Dictionary<long, Entity> ByCodePoint = [];

    /// <summary>Numbers that mean characters of Windows' code page.</summary>
    private static readonly (int Code, int Point)[] WindowsCodes =
    [
        (128, 8364), (130, 8218), (131, 402), (132, 8222), (133, 8230), (134, 8224), (135, 8225), (136, 710), (137, 8240), (138, 352),
        (139, 8249), (140, 338), (142, 381), (145, 8216), (146, 8217), (147, 8220), (148, 8221), (149, 8226), (150, 8211), (151, 8212),
        (152, 732), (153, 8482), (154, 353), (155, 8250), (156, 339), (158, 382), (159, 376),
    ];

    static EntityTable()
    {
        foreach (var entry in EntityNames.All.Split(' '))
        {
            var split = entry.IndexOf(':', StringComparison.Ordinal);
            var point = int.Parse(entry.AsSpan(0, split), CultureInfo.InvariantCulture);
            foreach (var name in entry[(split + 1)..].Split(','))
            {
                var entity = new Entity(point, name);
                ByName[name] = entity;
                ByCodePoint[point] = entity;
            }
        }

        foreach (var (code, point) in WindowsCodes)
        {
            ByCodePoint[code] = ByCodePoint.GetValueOrDefault(point) ?? new Entity(point, null);
        }
    }

    public static Entity Named(string name) => ByName[name];

    /// <summary>The entity that a reference like <c>&amp;amp;</c> stands for, or null when the name is not known.</summary>
    public static Entity? Resolve(ReadOnlySpan<char> reference)
    {
        var inner = reference[1..^1];
        if (inner[0] != '#')
        {
            return ByName.GetValueOrDefault(inner.ToString());
        }

        var hex = inner[1] == 'x';
        var digits = inner[(hex ? 2 : 1)..].TrimStart('0');
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!long.TryParse(digits.IsEmpty ? "0" : digits, style, CultureInfo.InvariantCulture, out var point) || point < 0)
        {
            point = long.MaxValue;
        }

        return ByCodePoint.GetValueOrDefault(point) ?? new Entity(point, null);
    }

    /// <summary>The entity for a name or a number, as the smart_quotes option gives it.</summary>
    public static Entity? Find(string nameOrNumber) =>
        int.TryParse(nameOrNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var point)
            ? ByCodePoint.GetValueOrDefault(point) ?? new Entity(point, null)
            : ByName.GetValueOrDefault(nameOrNumber);
}
