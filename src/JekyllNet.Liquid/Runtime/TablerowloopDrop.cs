using Fluid;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Liquid.Runtime;

/// <summary>The <c>tablerowloop</c> variable.</summary>
internal sealed class TablerowloopDrop(int length, long columns) : Drop
{
    public int Index { get; private set; }

    public int Row { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    public bool IsLast => Index == length - 1;

    public bool IsLastColumn => Column == columns;

    public void Next()
    {
        Index++;
        if (IsLastColumn)
        {
            Column = 1;
            Row++;
        }
        else
        {
            Column++;
        }
    }

    public override bool HasKey(string name, TemplateContext context) => true;

    public override FluidValue Get(string key, TemplateContext context) => key switch
    {
        "length" => IntegerValue.Create(length),
        "row" => IntegerValue.Create(Row),
        "col" => IntegerValue.Create(Column),
        "col0" => IntegerValue.Create(Column - 1),
        "index" => IntegerValue.Create(Index + 1),
        "index0" => IntegerValue.Create(Index),
        "rindex" => IntegerValue.Create(length - Index),
        "rindex0" => IntegerValue.Create(length - Index - 1),
        "first" => RubyTruth.Of(Index == 0),
        "last" => RubyTruth.Of(IsLast),
        "col_first" => RubyTruth.Of(Column == 1),
        "col_last" => RubyTruth.Of(IsLastColumn),
        _ => UnknownMember.Of(key, context),
    };

    public override string ToStringValue() => "Liquid::TablerowloopDrop";
}
