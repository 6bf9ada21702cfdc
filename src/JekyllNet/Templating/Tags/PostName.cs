using System.Globalization;

namespace JekyllNet.Templating.Tags;

/// <summary>The name of a post as <c>post_url</c> takes it: <c>[folder/]YYYY-MM-DD-slug</c>.</summary>
/// <param name="Folder">What stands before the date, with a slash at its end; empty where nothing does.</param>
/// <param name="Date">The date as written.</param>
/// <param name="Slug">What follows the date.</param>
internal sealed record PostName(string Folder, string Date, string Slug)
{
    /// <summary>The day of the date; <see langword="null"/> where there is no such day. Years of two digits are those around 2000.</summary>
    public DateOnly? Day
    {
        get
        {
            var parts = Date.Split('-');
            if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
                || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day))
            {
                return null;
            }

            year += parts[0].Length > 2 ? 0 : year < 69 ? 2000 : 1900;
            var isDay = year is > 0 and < 10000 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month);
            return isDay ? new DateOnly(year, month, day) : null;
        }
    }

    /// <summary>Takes a name apart; <see langword="null"/> where there is no date in it.</summary>
    public static PostName? Parse(string name)
    {
        var text = name.StartsWith('/') ? name[1..] : name;
        for (var slash = text.LastIndexOf('/'); ; slash = slash == 0 ? -1 : text.LastIndexOf('/', slash - 1))
        {
            var start = slash + 1;
            var end = start;
            if (TakeDigits(text, ref end, '-') && TakeDigits(text, ref end, '-') && TakeDigits(text, ref end, '-') && slash != 0)
            {
                var line = text.IndexOf('\n', end);
                return new PostName(text[..start], text[start..(end - 1)], line < 0 ? text[end..] : text[end..line]);
            }

            if (slash < 0)
            {
                return null;
            }
        }
    }

    private static bool TakeDigits(string text, ref int i, char end)
    {
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i > start && i < text.Length && text[i++] == end;
    }
}
