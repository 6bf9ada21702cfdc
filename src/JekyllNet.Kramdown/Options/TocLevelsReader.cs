using System.Globalization;

namespace JekyllNet.Kramdown;

/// <summary>Reads <c>toc_levels</c>: a range <c>1..3</c>, numbers <c>1,2,3</c> or a list.</summary>
internal static class TocLevelsReader
{
    public static IReadOnlyList<int> Read(object? value)
    {
        var levels = value switch
        {
            string text => FromText(text),
            IReadOnlyDictionary<string, object?> => throw new KramdownOptionException("Invalid type Hash for option toc_levels"),
            IEnumerable<int> numbers => numbers.ToList(),
            IEnumerable<object?> items => items.Select(LeadingNumber).ToList(),
            _ => throw new KramdownOptionException($"Invalid type {OptionValue.RubyClass(value)} for option toc_levels"),
        };
        return levels.TrueForAll(level => level is >= 1 and <= 6)
            ? levels
            : throw new KramdownOptionException("Level numbers for option toc_levels have to be integers from 1 to 6");
    }

    private static List<int> FromText(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 4 && char.IsAsciiDigit(line[0]) && line[1] == '.' && line[2] == '.' && char.IsAsciiDigit(line[3]))
            {
                return [.. Enumerable.Range(line[0] - '0', Math.Max(0, line[3] - line[0] + 1))];
            }

            if (line.Length % 2 == 1 && line.Select((c, i) => i % 2 == 0 ? char.IsAsciiDigit(c) : c == ',').All(ok => ok))
            {
                return [.. text.Split(',').Select(part => LeadingNumber(part)).Distinct()];
            }
        }

        throw new KramdownOptionException("Invalid syntax for option toc_levels");
    }

    private static int LeadingNumber(object? value)
    {
        var text = OptionValue.Text(value).AsSpan().Trim();
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (length == 0 && text[0] == '-')))
        {
            length++;
        }

        return int.TryParse(text[..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
