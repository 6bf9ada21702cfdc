namespace JekyllNet.Kramdown.Rendering;

/// <summary>
/// Marks for the places that a list gives up for the table of contents or the footnotes, which are known only at the end. They are
/// characters that no text has.
/// </summary>
internal sealed class PlaceMarks
{
    public const string Contents = "\uFDD0toc\uFDD1";
    public const string Notes = "\uFDD0notes\uFDD1";

    public bool HasNotes { get; set; }

    public static void Replace(HtmlBuffer output, string mark, ReadOnlySpan<char> html)
    {
        var at = output.Span.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return;
        }

        var rest = output.Span[(at + mark.Length)..].ToString();
        output.Truncate(at);
        output.Write(html);
        output.Write(rest);
    }
}
