using System.Buffers;
using System.Text;

namespace JekyllNet.Liquid.Runtime;

/// <summary>Collects a render's output in rented memory, and counts it against the limits.</summary>
internal sealed class OutputWriter(RenderBudget budget) : TextWriter
{
    private char[] _buffer = ArrayPool<char>.Shared.Rent(1024);
    private int _length;

    /// <summary>What was written so far; valid until more is written, or until the writer is disposed of.</summary>
    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, _length);

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        if (_length == _buffer.Length)
        {
            Grow(1);
        }

        budget.CountOutput(1);
        _buffer[_length++] = value;
    }

    public override void Write(string? value)
    {
        if (value is not null)
        {
            Write(value.AsSpan());
        }
    }

    public override void Write(ReadOnlySpan<char> value)
    {
        budget.CountOutput(value.Length);
        if (value.Length > _buffer.Length - _length)
        {
            Grow(value.Length);
        }

        value.CopyTo(_buffer.AsSpan(_length));
        _length += value.Length;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override string ToString() => new(_buffer, 0, _length);

    protected override void Dispose(bool disposing)
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = [];
            _length = 0;
        }

        base.Dispose(disposing);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, _buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
