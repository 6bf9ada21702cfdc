using System.Globalization;
using JekyllNet.Sass.Importing;

namespace JekyllNet.Sass.Hosting;

/// <summary>Reads the traces of Dart Sass: <c>css/main.scss 1:5  root stylesheet</c>, innermost first.</summary>
internal static class StackFrame
{
    /// <summary>Where the innermost frame is; null where it cannot be told. What <c>@warn</c> says has no other place.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="workingDirectory">The folder that the compiler runs in, to which its paths are relative.</param>
    public static SassSpan? FindSpan(string trace, string? workingDirectory)
    {
        var frame = trace.AsSpan();
        var end = frame.IndexOf('\n');
        frame = end < 0 ? frame : frame[..end];
        var member = frame.LastIndexOf("  ", StringComparison.Ordinal);
        var place = member < 0 ? [] : frame[..member].TrimEnd(' ');
        var blank = place.LastIndexOf(' ');
        if (blank <= 0)
        {
            return null;
        }

        var path = FileUrl.Slashed(place[..blank].ToString());
        var position = place[(blank + 1)..];
        var colon = position.IndexOf(':');
        if (colon < 0
            || !int.TryParse(position[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            || !int.TryParse(position[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var column))
        {
            return null;
        }

        if (!FileUrl.IsAbsolute(path))
        {
            if (workingDirectory is null || path is "-" || path.Contains(':', StringComparison.Ordinal))
            {
                return null;
            }

            path = FileUrl.Slashed(workingDirectory) + "/" + path;
        }

        return new SassSpan(FileUrl.FromPath(FileUrl.Normalize(path)), line, column, "");
    }
}
