namespace JekyllNet.Sass;

/// <summary>A stretch of a stylesheet.</summary>
/// <param name="Url">The URL of the stylesheet, or null where it has none.</param>
/// <param name="Line">The first line, counted from 1.</param>
/// <param name="Column">The first column, counted from 1.</param>
/// <param name="Text">The text that the stretch covers; empty for a single point.</param>
public sealed record SassSpan(string? Url, int Line, int Column, string Text)
{
    /// <summary>The local path of the stylesheet, or null where <see cref="Url"/> is no <c>file:</c> URL.</summary>
    public string? Path => Importing.FileUrl.ToPath(Url);
}
