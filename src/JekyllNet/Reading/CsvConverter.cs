using System.Globalization;
using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Values;
using JekyllNet.Yaml;

namespace JekyllNet.Reading;

/// <summary>One of the field converters of Ruby's CSV library.</summary>
internal sealed class CsvConverter
{
    private static readonly CsvConverter Integer = new(ToInteger);
    private static readonly CsvConverter Float = new(ToFloat);
    private static readonly CsvConverter Date = new(text => YamlTimestamp.TryRead(text) as DateValue);
    private static readonly CsvConverter DateTime = new(ToTime);

    private readonly Func<string, FluidValue?> _convert;

    private CsvConverter(Func<string, FluidValue?> convert) => _convert = convert;

    /// <summary>The converters of the given names, in the order they are tried. Unknown names are left out.</summary>
    public static CsvConverter[] Find(IEnumerable<string> names) => [.. names.SelectMany(IEnumerable<CsvConverter> (name) => name switch
    {
        "integer" => [Integer],
        "float" => [Float],
        "numeric" => [Integer, Float],
        "date" => [Date],
        "date_time" => [DateTime],
        "all" => [DateTime, Integer, Float],
        _ => [],
    })];

    /// <summary>The value that <paramref name="text"/> stands for; <see langword="null"/> where it stands for none of this kind.</summary>
    public FluidValue? Convert(string text) => _convert(text);

    private static FluidValue? ToInteger(string text)
    {
        var digits = text.Trim();
        if (!HasSoundUnderscores(digits))
        {
            return null;
        }

        digits = digits.Replace("_", "", StringComparison.Ordinal);
        var isNegative = digits.StartsWith('-');
        var rest = digits.TrimStart('+', '-');
        if (digits.Length - rest.Length > 1 || rest.Length == 0)
        {
            return null;
        }

        if (rest is ['0', 'o' or 'O' or 'd' or 'D', ..])
        {
            rest = rest[1] is 'o' or 'O' ? "0" + rest[2..] : rest[2..].TrimStart('0').PadLeft(1, '0');
        }

        if (rest is ['0', 'x' or 'X' or 'b' or 'B', ..])
        {
            rest = rest.ToLowerInvariant();
        }
        else if (rest.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return null;
        }

        if (YamlInteger.TryRead(rest) is not IntegerValue value)
        {
            return null;
        }

        return isNegative ? IntegerValue.Create(BigInteger.Negate(value.Value)) : value;
    }

    private static FloatValue? ToFloat(string text)
    {
        var digits = text.Trim();
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return HasSoundUnderscores(digits) && !digits.Contains(".e", StringComparison.OrdinalIgnoreCase) && !digits.EndsWith('.')
            && digits.AsSpan().IndexOfAnyExcept("0123456789+-._eE") < 0
            && double.TryParse(digits.Replace("_", "", StringComparison.Ordinal), Styles, CultureInfo.InvariantCulture, out var number)
            ? new FloatValue(number)
            : null;
    }

    private static TimeValue? ToTime(string text) => YamlTimestamp.TryRead(text) switch
    {
        TimeValue time => time,
        DateValue date => new TimeValue(new DateTimeOffset(date.Value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)),
        _ => YamlTimestamp.TryRead(text + ":00") as TimeValue,
    };

    private static bool HasSoundUnderscores(string text) =>
        text.AsSpan().TrimStart("+-") is not ([] or ['_', ..] or [.., '_'] or ['0', not (>= '0' and <= '9' or '_' or '.' or 'e' or 'E'), '_', ..]) && !text.Contains("__", StringComparison.Ordinal);
}
