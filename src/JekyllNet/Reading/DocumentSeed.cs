using JekyllNet.Liquid.Values;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>All that reading made of a document's file, for the next build of a session.</summary>
/// <param name="Url">What is known of its URL.</param>
/// <param name="Data">The front matter with Jekyll's additions.</param>
/// <param name="Content">The body.</param>
/// <param name="Liquid">What Liquid there is in it.</param>
/// <param name="ContentLine">The line on which it begins.</param>
/// <param name="ExcerptSeparator">What ends the excerpt.</param>
/// <param name="Excerpt">The excerpt's source, if there is one.</param>
internal sealed record DocumentSeed(UrlMemo Url, HashValue Data, string Content, LiquidUse Liquid, int ContentLine, string ExcerptSeparator, string? Excerpt)
{
    /// <summary>The seed of a document that was read; <see langword="null"/> where more than its file and the configuration went into it.</summary>
    public static DocumentSeed? Of(Document document, ItemText text, TimeValue siteTime) =>
        document is { IsValidText: true, Content: { } content } && text is { Problem: null, EncodingProblem: null, Data: null or HashValue }
        && (text.Data as HashValue)?["date"] is not Fluid.Values.StringValue
        && document.Data["date"] is TimeValue date && !IsTimeOfBuild(date, siteTime)
            ? new DocumentSeed(document.UrlMemo, ValueCopy.Of(document.Data), content, document.ContentLiquid, document.ContentLine, document.ExcerptSeparator, document.Excerpt?.Content)
            : null;

    /// <summary>Makes a document what it was.</summary>
    /// <returns>Whether that is possible: Jekyll takes a date that is the time of the build for none.</returns>
    public bool TryGrow(Document document, TimeValue siteTime, bool mayChange)
    {
        if (IsTimeOfBuild((TimeValue)Data["date"], siteTime))
        {
            return false;
        }

        if (mayChange)
        {
            document.Data = ValueCopy.Of(Data);
        }
        else
        {
            document.Data = Data;
            document.TakeUrlFrom(Url);
        }

        document.Content = Content;
        document.ContentLiquid = Liquid;
        document.ContentLine = ContentLine;
        document.ExcerptSeparator = ExcerptSeparator;
        document.Excerpt = Excerpt is null ? null : new Excerpt(document, Excerpt);
        return true;
    }

    private static bool IsTimeOfBuild(TimeValue date, TimeValue siteTime) => date.Value.ToUnixTimeSeconds() == siteTime.Value.ToUnixTimeSeconds();
}
