using JekyllNet.Configuration;
using JekyllNet.Diagnostics;
using JekyllNet.IO;
using JekyllNet.Model;

namespace JekyllNet.Reading;

/// <summary>Finds where a permalink template was written, for messages: in the document's front matter or in the configuration.</summary>
internal static class PermalinkPlace
{
    private const string Key = "permalink";

    // In the order of their precedence.
    private static readonly string[] Sources = ["defaults", "collections", Key];

    /// <summary>The template's place; the document's beginning where it is made up by a plugin.</summary>
    public static SourceLocation? Find(UnknownPlaceholderException problem, ConfigurationPlaces places, ISiteFileSystem files)
    {
        if (problem.Document is not { } document)
        {
            return null;
        }

        return InFrontMatter(document, problem.Template, files)
            ?? Sources.Select(s => places.Find(s, problem.Template)).FirstOrDefault(p => p is not null)
            ?? new SourceLocation(document.Path, 1, 1);
    }

    private static SourceLocation? InFrontMatter(Document document, string template, ISiteFileSystem files)
    {
        if (!document.Data.ContainsKey(Key) || !files.FileExists(document.Path))
        {
            return null;
        }

        var lines = new TextDecoder("utf-8").Decode(files.ReadAllBytes(document.Path)).Text.Split('\n');
        for (var i = 1; i < lines.Length && !lines[i].StartsWith("---", StringComparison.Ordinal); i++)
        {
            if (lines[i].StartsWith(Key, StringComparison.Ordinal) && lines[i].IndexOf(template, StringComparison.Ordinal) is >= 0 and var column)
            {
                return new SourceLocation(document.Path, i + 1, column + 1);
            }
        }

        return null;
    }
}
