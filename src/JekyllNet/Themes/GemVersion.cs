using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JekyllNet.Themes;

/// <summary>A gem's version, in RubyGems' order: number by number, a word (a pre-release) before any number.</summary>
internal sealed record GemVersion(string Text) : IComparable<GemVersion>
{
    /// <summary>Reads a version such as <c>2.5.1</c> or <c>3.0.0.rc1</c>; a platform suffix does not count.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out GemVersion? version)
    {
        version = text.Length > 0 && char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') ? new GemVersion(text) : null;
        return version is not null;
    }

    public static GemVersion Parse(string text) => TryParse(text, out var version) ? version : throw new FormatException(text);

    public int CompareTo(GemVersion? other)
    {
        if (other is null)
        {
            return 1;
        }

        var (mine, theirs) = (Text.Split('-')[0].Split('.'), other.Text.Split('-')[0].Split('.'));
        for (var i = 0; i < Math.Max(mine.Length, theirs.Length); i++)
        {
            var order = CompareSegments(i < mine.Length ? mine[i] : "0", i < theirs.Length ? theirs[i] : "0");
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int CompareSegments(string a, string b)
    {
        var aIsNumber = long.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var x);
        var bIsNumber = long.TryParse(b, NumberStyles.None, CultureInfo.InvariantCulture, out var y);
        return (aIsNumber, bIsNumber) switch
        {
            (true, true) => x.CompareTo(y),
            (true, false) => 1,
            (false, true) => -1,
            _ => string.CompareOrdinal(a, b),
        };
    }
}
