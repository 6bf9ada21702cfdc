using System.Globalization;
using System.Numerics;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Toml;

/// <summary>Reads values.</summary>
/// <param name="cursor">Where they stand.</param>
/// <param name="zone">The zone of times that name none.</param>
internal sealed class TomlValues(TomlCursor cursor, TimeZoneInfo zone)
{
    private const int DeepestNesting = 100;

    private static readonly string[] Moments = ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-dd"];

    private static readonly string[] Instants = ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"];

    /// <summary>Reads the value at the cursor.</summary>
    /// <exception cref="TomlException">There is none.</exception>
    public FluidValue Read() => Read(DeepestNesting);

    /// <summary>Reads a key and adds its value to a table.</summary>
    public void ReadPair(HashValue table) => ReadPair(table, DeepestNesting);

    /// <summary>Reads a key of one or more parts.</summary>
    public List<string> ReadKey()
    {
        var parts = new List<string>();
        do
        {
            cursor.SkipBlanks();
            var part = cursor.Current is '"' or '\'' ? TomlStrings.Read(cursor) : cursor.TakeWhile(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
            parts.Add(part.Length > 0 ? part : throw cursor.Error($"A key expected, {cursor.Found()} found."));
            cursor.SkipBlanks();
        }
        while (cursor.TryTake("."));
        return parts;
    }

    /// <summary>The table below a table; a list of tables stands for its last.</summary>
    public HashValue Step(HashValue table, string key)
    {
        if (!table.TryGetValue(key, out var below))
        {
            var made = new HashValue();
            table[key] = made;
            return made;
        }

        return below switch
        {
            HashValue hash => hash,
            ListValue { Count: > 0 } list when list[list.Count - 1] is HashValue last => last,
            _ => throw cursor.Error($"'{key}' is a value already, and no table."),
        };
    }

    private void ReadPair(HashValue table, int depth)
    {
        var key = ReadKey();
        cursor.Expect('=');
        cursor.SkipBlanks();
        foreach (var part in key.SkipLast(1))
        {
            table = Step(table, part);
        }

        table[key[^1]] = Read(depth);
    }

    private FluidValue Read(int depth)
    {
        if (depth == 0)
        {
            throw cursor.Error("Values are nested too deeply.");
        }

        switch (cursor.Current)
        {
            case '"' or '\'':
                return StringValue.Create(TomlStrings.Read(cursor));
            case '[':
                return ReadList(depth);
            case '{':
                return ReadInlineTable(depth);
        }

        var word = cursor.TakeWhile(static c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.' or '_' or ':');
        if (cursor.Current == ' ' && IsDate(word) && cursor.TryTake(" "))
        {
            // The time may stand after a blank; where it does not, the blank was only one.
            var time = cursor.TakeWhile(static c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.' or ':');
            word = time.Length > 0 ? word + "T" + time : word;
        }

        return Scalar(word) ?? throw cursor.Error(word.Length > 0 ? $"'{word}' is no value." : $"A value expected, {cursor.Found()} found.");
    }

    private ListValue ReadList(int depth)
    {
        var items = new List<FluidValue>();
        cursor.Take();
        for (cursor.SkipSpace(); !cursor.TryTake("]"); cursor.SkipSpace())
        {
            items.Add(Read(depth - 1));
            cursor.SkipSpace();
            if (!cursor.TryTake(",") && cursor.Current != ']')
            {
                throw cursor.Error($"',' or ']' expected, {cursor.Found()} found.");
            }
        }

        return new ListValue(items);
    }

    private HashValue ReadInlineTable(int depth)
    {
        var table = new HashValue();
        cursor.Take();
        for (cursor.SkipSpace(); !cursor.TryTake("}"); cursor.SkipSpace())
        {
            ReadPair(table, depth - 1);
            cursor.SkipSpace();
            if (!cursor.TryTake(",") && cursor.Current != '}')
            {
                throw cursor.Error($"',' or '}}' expected, {cursor.Found()} found.");
            }
        }

        return table;
    }

    private static bool IsDate(string word) => word.Length == 10 && word[4] == '-' && word[7] == '-';

    private FluidValue? Scalar(string word) => word switch
    {
        "true" => BooleanValue.True,
        "false" => BooleanValue.False,
        "inf" or "+inf" => new FloatValue(double.PositiveInfinity),
        "-inf" => new FloatValue(double.NegativeInfinity),
        "nan" or "+nan" or "-nan" => new FloatValue(double.NaN),
        _ => (FluidValue?)Integer(word) ?? (FluidValue?)Float(word) ?? Time(word),
    };

    private static IntegerValue? Integer(string word)
    {
        var digits = word.Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > 2 && digits[0] == '0' && digits[1] is 'x' or 'o' or 'b')
        {
            var radix = digits[1] switch { 'x' => 16, 'o' => 8, _ => 2 };
            BigInteger value = 0;
            foreach (var c in digits.AsSpan(2))
            {
                var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
                if (digit >= radix)
                {
                    return null;
                }

                value = (value * radix) + digit;
            }

            return IntegerValue.Create(value);
        }

        return BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? IntegerValue.Create(number) : null;
    }

    private static FloatValue? Float(string word) =>
        word.AsSpan().IndexOfAny('.', 'e', 'E') > 0
        && double.TryParse(
            word.Replace("_", "", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var number)
            ? new FloatValue(number)
            : null;

    private TimeValue? Time(string word)
    {
        var text = word.Replace('t', 'T').Replace("Z", "+00:00", StringComparison.Ordinal).Replace("z", "+00:00", StringComparison.Ordinal);
        if (DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
        {
            return new TimeValue(instant);
        }

        return DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new TimeValue(new DateTimeOffset(moment, zone.GetUtcOffset(moment)))
            : null;
    }
}
