using System.Globalization;
using System.Text;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Model;

/// <summary>Turns titles and file names into the parts that URLs are made of.</summary>
public static class Slug
{
    /// <summary>Jekyll's <c>slugify</c>.</summary>
    /// <param name="text">A title or a file name.</param>
    /// <param name="mode">
    /// <c>raw</c> replaces blanks by a hyphen; <c>default</c> (also if <see langword="null"/>) all but letters, marks and digits;
    /// <c>pretty</c> keeps <c>._~!$&amp;'()+,;=@</c> too; <c>ascii</c> keeps only ASCII letters and digits; <c>latin</c> takes the
    /// accents away first. Any other mode leaves the text alone, but for its case.
    /// </param>
    /// <param name="cased">Whether upper case is kept.</param>
    /// <returns>The slug; it may be empty, about which Jekyll warns.</returns>
    public static string Slugify(string text, string? mode = null, bool cased = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        Func<Rune, bool>? isKept = mode switch
        {
            "raw" => rune => !IsBlank(rune),
            null or "default" or "latin" => IsWordPart,
            "pretty" => rune => IsWordPart(rune) || (rune.IsAscii && "._~!$&'()+,;=@".Contains((char)rune.Value, StringComparison.Ordinal)),
            "ascii" => rune => rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value),
            _ => null,
        };
        if (isKept is not null)
        {
            text = TrimHyphens(ReplaceRuns(mode == "latin" ? Transliteration.ToAscii(text) : text, isKept));
        }

        return cased ? text : RubyCase.Downcase(text);
    }

    /// <summary>The simple title that stands for a slug: <c>my-first-post</c> is <c>My First Post</c>.</summary>
    public static string Titleize(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return string.Join(' ', slug.TrimEnd('-').Split('-').Select(RubyCase.Capitalize));
    }

    private static string TrimHyphens(string slug)
    {
        var start = slug.StartsWith('-') ? 1 : 0;
        var end = slug.Length > start && slug.EndsWith('-') ? 1 : 0;
        return slug[start..^end];
    }

    private static string ReplaceRuns(string text, Func<Rune, bool> isKept)
    {
        var slug = new StringBuilder(text.Length);
        var inRun = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (isKept(rune))
            {
                slug.Append(rune);
                inRun = false;
            }
            else if (!inRun)
            {
                slug.Append('-');
                inRun = true;
            }
        }

        return slug.ToString();
    }

    private static bool IsBlank(Rune rune) => rune.Value is ' ' or (>= '\t' and <= '\r');

    private static bool IsWordPart(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
