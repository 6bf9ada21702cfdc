using System.Text;
using Fluid.Values;
using JekyllNet.Configuration;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Reading;

/// <summary>Reads CSV or TSV data files by the settings under <c>csv_reader</c> or <c>tsv_reader</c>.</summary>
internal sealed class CsvDataReader
{
    private readonly char _separator;
    private readonly Encoding _encoding;
    private readonly FluidValue _headers;
    private readonly CsvConverter[] _converters;

    /// <param name="configuration">The site's configuration.</param>
    /// <param name="key">The key of the settings.</param>
    /// <param name="separator">What stands between fields.</param>
    public CsvDataReader(SiteConfiguration configuration, string key, char separator)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = configuration[key] as HashValue ?? new HashValue();
        _separator = separator;
        _encoding = EncodingOf(settings.TryGetValue("encoding", out var name) ? name.ToStringValue() : configuration.Encoding);
        _headers = settings.TryGetValue("headers", out var headers) ? headers : BooleanValue.True;
        _converters = settings["csv_converters"] is ListValue names ? CsvConverter.Find(names.Select(n => n.ToStringValue())) : [];
    }

    /// <summary>The rows: mappings by header, or lists where there are no headers.</summary>
    /// <exception cref="CsvException">The text is not CSV.</exception>
    public ListValue Read(byte[] bytes)
    {
        var rows = new CsvParser(_encoding.GetString(bytes), _separator).ReadAll();
        if (_headers.IsNil() || (_headers is BooleanValue && !_headers.ToBooleanValue()))
        {
            return new ListValue(rows.Select(FluidValue (row) => new ListValue(row.Select(Convert))));
        }

        var start = 0;
        List<FluidValue> names;
        if (_headers is ListValue given)
        {
            names = [.. given];
        }
        else if (_headers is StringValue line)
        {
            names = [.. new CsvParser(line.ToStringValue(), _separator).ReadAll().FirstOrDefault([]).Select(ToValue)];
        }
        else
        {
            names = [.. rows.FirstOrDefault([]).Select(ToValue)];
            start = 1;
        }

        return new ListValue(rows.Skip(start).Select(FluidValue (row) => ToHash(names, row)));
    }

    private static Encoding EncodingOf(string name)
    {
        try
        {
            return name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? Encoding.Latin1 : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static FluidValue ToValue(string? field) => field is null ? NilValue.Instance : StringValue.Create(field);

    private FluidValue Convert(string? field)
    {
        var value = ToValue(field);
        for (var i = 0; i < _converters.Length && value is StringValue; i++)
        {
            value = _converters[i].Convert(field!) ?? value;
        }

        return value;
    }

    /// <summary>The first of two fields under the same header wins; a field without a header goes under nil.</summary>
    private HashValue ToHash(List<FluidValue> names, List<string?> row)
    {
        var hash = new HashValue();
        for (var i = 0; i < Math.Max(names.Count, row.Count); i++)
        {
            var name = i < names.Count ? names[i] : NilValue.Instance;
            if (!hash.ContainsKey(name))
            {
                hash[name] = i < row.Count ? Convert(row[i]) : NilValue.Instance;
            }
        }

        return hash;
    }
}
