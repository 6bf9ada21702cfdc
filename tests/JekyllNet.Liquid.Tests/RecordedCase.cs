using System.Text.Json;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Tests;

/// <summary>A template, and what Liquid 4.0.4 made of it over <see cref="Data"/>.</summary>
public sealed record RecordedCase(string Template, string? Expected, string? Error, string? ErrorClass, string Warnings)
{
    /// <summary>What every case may read.</summary>
    public static HashValue Data() => (HashValue)FromJson(JsonDocument.Parse(
        """
        {"n":5,"f":2.5,"s":"Hello World","t":true,"no":false,"nil":null,"big":99999999999999999999,"list":[3,1,2],"words":["b","a","C"],
        "mixed":[1,"a",null,2.5,[4,[5]]],"hash":{"b":1,"a":{"x":[10,20]},"size":"own"},
        "rows":[{"k":"x","v":2},{"k":"y"},{"k":"x","v":1}],"empty":"","none":[],"key":"a",
        "a":[{"x":1},{"x":"b"}],"b":["b","a","cxd","xx"],"c":[[1,2],[3]],"d":{"b":1,"c":2},"e":[5,3],"f2":[{"x":1},null],
        "g":[null,3,null,1],"h":[[3,1],[2,5]],"k":[1,1.0,"1",1],"h2":{}}
        """).RootElement);

    /// <summary>The data the language's cases were recorded with: without the short names.</summary>
    public static HashValue LanguageData()
    {
        var data = Data();
        foreach (var name in "abcdeghk")
        {
            data.Remove(name.ToString());
        }

        return data;
    }

    public static IReadOnlyList<RecordedCase> Load(string name)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "cases", name + ".json"));
        return [.. JsonDocument.Parse(stream).RootElement.EnumerateArray().Select(FromElement)];
    }

    private static RecordedCase FromElement(JsonElement element) => new(
        element.GetProperty("template").GetString()!,
        element.TryGetProperty("expected", out var expected) ? expected.GetString() : null,
        element.TryGetProperty("error", out var error) ? error.GetString() : null,
        element.TryGetProperty("class", out var errorClass) ? errorClass.GetString() : null,
        element.TryGetProperty("warnings", out var warnings) ? string.Join('\n', warnings.EnumerateArray().Select(w => w.GetString())) : "");

    private static FluidValue FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => NilValue.Instance,
        JsonValueKind.True => BooleanValue.True,
        JsonValueKind.False => BooleanValue.False,
        JsonValueKind.String => StringValue.Create(element.GetString()!),
        JsonValueKind.Number when element.GetRawText().Contains('.') => new FloatValue(element.GetDouble()),
        JsonValueKind.Number => IntegerValue.Create(System.Numerics.BigInteger.Parse(element.GetRawText(), System.Globalization.CultureInfo.InvariantCulture)),
        JsonValueKind.Array => new ListValue(element.EnumerateArray().Select(FromJson)),
        _ => FromObject(element),
    };

    private static HashValue FromObject(JsonElement element)
    {
        var hash = new HashValue();
        foreach (var property in element.EnumerateObject())
        {
            hash[property.Name] = FromJson(property.Value);
        }

        return hash;
    }
}
