using System.Buffers;
using System.Text;

namespace JekyllNet.Kramdown.Rendering;

/// <summary>
/// The output so far, in rented memory. Renderers look back at it: what an element is written like depends on what its content came to.
/// </summary>
internal sealed class HtmlBuffer(int capacity) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private char[] buffer = ArrayPool<char>.Shared.Rent(Math.Max(64, capacity));

    public override Encoding Encoding => Encoding.UTF8;

    public int Length { get; private set; }

    public char Last => buffer[Length - 1];

    public ReadOnlySpan<char> Span => buffer.AsSpan(0, Length);

    public override void Write(char value)
    {
        if (Length == buffer.Length)
        {
            Grow(1);
        }

        buffer[Length++] = value;
    }

    public override void Write(ReadOnlySpan<char> value)
    {
        if (value.Length > buffer.Length - Length)
        {
            Grow(value.Length);
        }

        value.CopyTo(buffer.AsSpan(Length));
        Length += value.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] value, int index, int count) => Write(value.AsSpan(index, count));

    public void Repeat(char value, int count)
    {
        if (count <= 0)
        {
            return;
        }

        if (count > buffer.Length - Length)
        {
            Grow(count);
        }

        buffer.AsSpan(Length, count).Fill(value);
        Length += count;
    }

    public void Truncate(int length) => Length = length;

    /// <summary>Puts text in before a position.</summary>
    public void Insert(int position, ReadOnlySpan<char> text)
    {
        if (text.Length > buffer.Length - Length)
        {
            Grow(text.Length);
        }

        buffer.AsSpan(position, Length - position).CopyTo(buffer.AsSpan(position + text.Length));
        text.CopyTo(buffer.AsSpan(position));
        Length += text.Length;
    }

    /// <summary>Takes the text from a position on out of the buffer.</summary>
    public string Cut(int position)
    {
        var text = new string(buffer, position, Length - position);
        Length = position;
        return text;
    }

    public override string ToString() => new(buffer, 0, Length);

    protected override void Dispose(bool disposing)
    {
        if (buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer);
            buffer = [];
            Length = 0;
        }

        base.Dispose(disposing);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, Length + needed));
        Span.CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
