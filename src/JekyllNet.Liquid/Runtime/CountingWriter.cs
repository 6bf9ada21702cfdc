using System.Text;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Counts what goes to a caller's writer against the limits.</summary>
internal sealed class CountingWriter(TextWriter target, RenderBudget budget) : TextWriter
{
    public override Encoding Encoding => target.Encoding;

    public override void Write(char value)
    {
        budget.CountOutput(1);
        target.Write(value);
    }

    public override void Write(string? value)
    {
        budget.CountOutput(value?.Length ?? 0);
        target.Write(value);
    }

    public override void Write(ReadOnlySpan<char> value)
    {
        budget.CountOutput(value.Length);
        target.Write(value);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));
}
