using System.Text;

namespace JekyllNet.Migration.Checking;

/// <summary>A text file of the source.</summary>
/// <param name="Path">Relative to the source, with forward slashes; absolute for a file of the theme's.</param>
/// <param name="Bytes">The file's bytes.</param>
internal sealed record SourceText(string Path, byte[] Bytes)
{
    private string? _text;
    private string[]? _lines;

    /// <summary>Whether the file is rendered with Liquid.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>Whether front matter is taken off; in an include it is text.</summary>
    public bool HasFrontMatter { get; init; } = true;

    /// <summary>Whether the file is turned into a page of its own: no layout, no include, no data.</summary>
    public bool IsItem { get; init; }

    public string Text => _text ??= Encoding.UTF8.GetString(Bytes);

    /// <summary>The file's lines without their ends; line 1 is at index 0.</summary>
    public string[] Lines => _lines ??= Text.Split('\n').Select(l => l.TrimEnd('\r')).ToArray();

    /// <summary>How many lines the front matter takes, with its two markers; 0 where there is none.</summary>
    public int FrontMatterLines
    {
        get
        {
            if (!HasFrontMatter || Lines[0].TrimStart('\uFEFF').TrimEnd() != "---")
            {
                return 0;
            }

            var end = Array.FindIndex(Lines, 1, l => l.TrimEnd() is "---" or "...");
            return end < 0 ? 0 : end + 1;
        }
    }

    /// <summary>Where in <see cref="Text"/> the body begins.</summary>
    public int BodyStart
    {
        get
        {
            var start = 0;
            for (var line = FrontMatterLines; line > 0; line--)
            {
                var next = Text.IndexOf('\n', start);
                if (next < 0)
                {
                    return Text.Length;
                }

                start = next + 1;
            }

            return start;
        }
    }
}
