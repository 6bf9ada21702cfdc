using System.Text;

namespace JekyllNet.Migration.Checking;

/// <summary>A text file of the source.</summary>
/// <param name="Path">Relative to the source, with forward slashes.</param>
/// <param name="Bytes">The file's bytes.</param>
internal sealed record SourceText(string Path, byte[] Bytes)
{
    private string[]? _lines;

    /// <summary>The file's lines without their ends; line 1 is at index 0.</summary>
    public string[] Lines => _lines ??= Encoding.UTF8.GetString(Bytes).Split('\n').Select(l => l.TrimEnd('\r')).ToArray();

    /// <summary>How many lines the front matter takes, with its two markers; 0 where there is none.</summary>
    public int FrontMatterLines
    {
        get
        {
            if (Lines[0].TrimStart('\uFEFF').TrimEnd() != "---")
            {
                return 0;
            }

            var end = Array.FindIndex(Lines, 1, l => l.TrimEnd() is "---" or "...");
            return end < 0 ? 0 : end + 1;
        }
    }
}
