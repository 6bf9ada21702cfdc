using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Tests;

/// <summary>Our own templates, with what Liquid 4.0.4 rendered, warned of or raised.</summary>
public sealed class RecordedTests
{
    public static TheoryData<string, int> Language() => Rows("lookups", "tags", "errors");

    public static TheoryData<string, int> Filters() => Rows("filters", "dates");

    [Theory]
    [MemberData(nameof(Language))]
    public void Language_is_as_recorded(string file, int index) => Check(RecordedCase.Load(file)[index], RecordedCase.LanguageData());

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filters_are_as_recorded(string file, int index) => Check(RecordedCase.Load(file)[index], RecordedCase.Data());

    private static TheoryData<string, int> Rows(params string[] files)
    {
        var rows = new TheoryData<string, int>();
        foreach (var file in files)
        {
            for (var i = 0; i < RecordedCase.Load(file).Count; i++)
            {
                rows.Add(file, i);
            }
        }

        return rows;
    }

    private static void Check(RecordedCase recorded, HashValue data)
    {
        var options = new LiquidOptions();
        LiquidTemplate? template = null;
        string? output = null;
        var error = Record.Exception(() =>
        {
            template = new LiquidParser(options).Parse(recorded.Template);
            output = template.Render(new LiquidContext(options, [data]));
        });

        if (recorded.Error is not null)
        {
            var liquid = Assert.IsAssignableFrom<LiquidException>(error);
            Assert.Equal((recorded.ErrorClass, recorded.Error), (liquid.RubyClass, liquid.Message));
            return;
        }

        Assert.Null(error);
        Assert.Equal(recorded.Expected, output);
        Assert.Equal(recorded.Warnings, string.Join('\n', template!.Warnings.Select(w => w.Message)));
    }
}
