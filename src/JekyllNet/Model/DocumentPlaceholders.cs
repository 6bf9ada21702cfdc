using System.Globalization;
using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;
using JekyllNet.Logging;

namespace JekyllNet.Model;

/// <summary>The values of a document's permalink placeholders.</summary>
internal static class DocumentPlaceholders
{
    /// <summary>The value of a placeholder, or <see langword="null"/> where there is none of that name.</summary>
    public static string? Find(Document document, string name, SiteLog log)
    {
        switch (name)
        {
            case "collection":
                return document.Collection.Label;
            case "output_ext":
                return document.OutputExtension;
            case "path":
                return document.CleanedRelativePath;
            case "name":
                return Slugify(document.BaseNameWithoutExtension, document, log);
            case "title":
                return Slugify(SlugOf(document), document, log, "pretty", cased: true);
            case "slug":
                return Slugify(SlugOf(document), document, log);
            case "categories":
                return JoinCategories(document, RubyCase.Downcase);
            case "slugified_categories":
                return JoinCategories(document, c => Slugify(c, document, log));
        }

        var date = document.Date.Value;
        var culture = CultureInfo.InvariantCulture;
        return name switch
        {
            "year" => date.Year.ToString("0000", culture),
            "month" => date.Month.ToString("00", culture),
            "day" => date.Day.ToString("00", culture),
            "hour" => date.Hour.ToString("00", culture),
            "minute" => date.Minute.ToString("00", culture),
            "second" => date.Second.ToString("00", culture),
            "i_day" => date.Day.ToString(culture),
            "i_month" => date.Month.ToString(culture),
            "short_month" => date.ToString("MMM", culture),
            "long_month" => date.ToString("MMMM", culture),
            "short_year" => (date.Year % 100).ToString("00", culture),
            "y_day" => date.DayOfYear.ToString("000", culture),
            "w_year" => ISOWeek.GetYear(date.DateTime).ToString("0000", culture),
            "week" => ISOWeek.GetWeekOfYear(date.DateTime).ToString("00", culture),
            "w_day" => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(culture),
            "short_day" => date.ToString("ddd", culture),
            "long_day" => date.ToString("dddd", culture),
            _ => null,
        };
    }

    private static string Slugify(string text, Document document, SiteLog log, string? mode = null, bool cased = false)
    {
        var slug = Slug.Slugify(text, mode, cased);
        if (slug.Length == 0)
        {
            document.UrlMemo.IsDoubtful = true;
            log.Warn("Warning:", $"Empty `slug` generated for '{text}'.", DiagnosticId.SlugEmpty, new SourceLocation(document.Path, 1));
        }

        return slug;
    }

    private static string SlugOf(Document document) =>
        document.Data["slug"] switch
        {
            StringValue slug => slug.ToStringValue(),
            var none when !RubyTruth.IsTruthy(none) => document.BaseNameWithoutExtension,
            var other => throw new JekyllException(
                DiagnosticId.PermalinkInvalid, $"Invalid slug in {document.RelativePath}: it is no text, but {RubyText.Inspect(other)}.", new SourceLocation(document.Path, 1)),
        };

    private static string JoinCategories(Document document, Func<string, string> transform)
    {
        IEnumerable<FluidValue> categories = document.Data["categories"] switch
        {
            ListValue list => list,
            var value when value.IsNil() => [],
            var value => [value],
        };
        return string.Join('/', categories.Select(c => transform(RubyText.ToText(c))).Distinct(StringComparer.Ordinal));
    }
}
