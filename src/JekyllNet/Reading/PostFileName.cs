using System.Diagnostics.CodeAnalysis;
using JekyllNet.IO;

namespace JekyllNet.Reading;

/// <summary>A file name that begins with a date: <c>2020-01-31-slug.md</c>.</summary>
/// <param name="Date">The date as it stands in the name.</param>
/// <param name="Slug">What is between the date and the extension.</param>
/// <param name="Extension">The extension with its dot.</param>
internal readonly record struct PostFileName(string Date, string Slug, string Extension)
{
    /// <summary>Takes a path's file name apart; years may have two to four digits, months and days one or two.</summary>
    public static bool TryParse(string path, [NotNullWhen(true)] out PostFileName parsed)
    {
        parsed = default;
        var name = SitePath.BaseName(path);
        var at = Digits(name, 0, 2, 4);
        if (at < 0 || !IsDash(name, at) || (at = Digits(name, at + 1, 1, 2)) < 0
            || !IsDash(name, at) || (at = Digits(name, at + 1, 1, 2)) < 0 || !IsDash(name, at))
        {
            return false;
        }

        var dot = name.LastIndexOf('.');
        if (dot <= at || dot == name.Length - 1)
        {
            return false;
        }

        parsed = new PostFileName(name[..at], name[(at + 1)..dot], name[dot..]);
        return true;
    }

    private static int Digits(string text, int start, int least, int most)
    {
        var end = start;
        while (end < text.Length && end - start < most && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start >= least ? end : -1;
    }

    private static bool IsDash(string text, int at) => at < text.Length && text[at] == '-';
}
