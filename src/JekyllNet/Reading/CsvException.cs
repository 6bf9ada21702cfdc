using System.Globalization;

namespace JekyllNet.Reading;

/// <summary>A text is not CSV. The message is that of Ruby's CSV library.</summary>
internal sealed class CsvException(string problem, int line)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{problem} in line {line}."))
{
    /// <summary>The line, counted from 1.</summary>
    public int Line { get; } = line;
}
