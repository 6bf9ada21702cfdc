using System.Globalization;

namespace JekyllNet.Diagnostics;

/// <summary>A place in a source file.</summary>
/// <param name="Path">The file, as it is best shown to a user: relative to the site's source where it lies inside.</param>
/// <param name="Line">The line, counted from 1; 0 where only the file is known.</param>
/// <param name="Column">The column, counted from 1; 0 where only the line is known.</param>
public readonly record struct SourceLocation(string Path, int Line = 0, int Column = 0)
{
    /// <summary><c>path</c>, <c>path(line)</c> or <c>path(line,column)</c>.</summary>
    public override string ToString() => (Line, Column) switch
    {
        ( <= 0, _) => Path,
        (_, <= 0) => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})"),
    };
}
