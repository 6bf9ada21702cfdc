using System.Buffers;
using System.Globalization;
using System.Text;
using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Runtime;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Templating.Filters;

/// <summary>Values as Ruby's JSON library writes them.</summary>
internal sealed class JsonText
{
    private const int MaxDepth = 100;
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\" + string.Concat(Enumerable.Range(0, 32).Select(i => (char)i)));

    private readonly StringBuilder _text = new();
    private readonly LiquidContext _context;
    private readonly bool _pretty;
    private int _depth;
    private int _dropDepth;

    private JsonText(LiquidContext context, bool pretty)
    {
        _context = context;
        _pretty = pretty;
    }

    /// <summary>One line, without blanks.</summary>
    /// <exception cref="LiquidRenderException">A number is infinite, or values nest deeper than 100.</exception>
    public static string Generate(FluidValue value, LiquidContext context)
    {
        var json = new JsonText(context, pretty: false);
        json.Write(value);
        return json._text.ToString();
    }

    /// <summary>Indented, for reading.</summary>
    /// <exception cref="LiquidRenderException">A number is infinite, or values nest deeper than 100.</exception>
    public static string Pretty(Drop drop, LiquidContext context)
    {
        var json = new JsonText(context, pretty: true);
        json.WriteObject(drop, drop.KeysFor(context));
        return json._text.ToString();
    }

    private void Write(FluidValue value)
    {
        switch (value)
        {
            case StringValue text:
                WriteString(text.ToStringValue());
                break;
            case IntegerValue or BooleanValue:
                _text.Append(value.ToStringValue());
                break;
            case FloatValue number:
                WriteFloat(number.Value);
                break;
            case HashValue hash:
                WriteHash(hash);
                break;
            case ListValue list:
                WriteList(list);
                break;
            case Drop drop:
                WriteDrop(drop);
                break;
            case NumberValue number:
                _text.Append(number.ToNumberValue().ToString(CultureInfo.InvariantCulture));
                break;
            default:
                if (RubyTruth.IsNil(value))
                {
                    _text.Append("null");
                }
                else
                {
                    WriteString(RubyText.ToText(value));
                }

                break;
        }
    }

    /// <summary>What is in a list in a drop is not yet the drop of it but a page or document, which Ruby writes as its text.</summary>
    private void WriteDrop(Drop drop, bool isListItem = false)
    {
        var value = drop.ToLiquid(_context);
        if (isListItem && _dropDepth > 0 && (value is IDocumentDrop || value != drop))
        {
            WriteString(drop.ToOutput(_context));
        }
        else if (value is Drop self)
        {
            WriteObject(self, self.KeysFor(_context));
        }
        else
        {
            Write(value);
        }
    }

    private void WriteFloat(double value)
    {
        var text = RubyText.FormatFloat(value);
        if (double.IsNaN(value))
        {
            // Jekyll asks a value for its Liquid form until that equals the value, which NaN never does.
            throw new LiquidRenderException("stack level too deep", "SystemStackError");
        }

        if (double.IsInfinity(value))
        {
            throw new LiquidRenderException($"1000: {text} not allowed in JSON", "JSON::GeneratorError");
        }

        _text.Append(text);
    }

    private void WriteList(ListValue list)
    {
        Open('[');
        NewLine(indent: false);
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                _text.Append(',');
                NewLine(indent: false);
            }

            Indent();
            if (list[i] is Drop drop)
            {
                WriteDrop(drop, isListItem: true);
            }
            else
            {
                Write(list[i]);
            }
        }

        Close(']');
    }

    private void WriteHash(HashValue hash)
    {
        Open('{');
        var first = true;
        foreach (var (key, value) in hash)
        {
            WriteKey(RubyText.ToText(key), first);
            Write(value);
            first = false;
        }

        Close('}');
    }

    private void WriteObject(Drop drop, IEnumerable<string> keys)
    {
        // A document shows its neighbours, these show theirs, and there it ends.
        var cutsNeighbours = drop is IDocumentDrop && _depth >= 2;
        _dropDepth++;
        Open('{');
        var first = true;
        foreach (var key in keys)
        {
            WriteKey(key, first);
            first = false;
            var value = drop.Get(key, _context);
            if (cutsNeighbours && key is "previous" or "next" && value is Drop neighbour)
            {
                WriteCollapsed(neighbour);
            }
            else
            {
                Write(value);
            }
        }

        Close('}');
        _dropDepth--;
    }

    private void WriteCollapsed(Drop document)
    {
        Open('{');
        var first = true;
        foreach (var key in document.KeysFor(_context))
        {
            if (key is "content" or "output" or "excerpt" or "next" or "previous")
            {
                continue;
            }

            WriteKey(key, first);
            first = false;
            Write(document.Get(key, _context));
        }

        Close('}');
    }

    private void Open(char bracket)
    {
        RenderBudget.EnsureStack();
        if (++_depth > MaxDepth)
        {
            throw new LiquidRenderException($"nesting of {_depth} is too deep", "JSON::NestingError");
        }

        _text.Append(bracket);
    }

    private void WriteKey(string key, bool first)
    {
        if (!first)
        {
            _text.Append(',');
        }

        NewLine(indent: true);
        WriteString(key);
        _text.Append(_pretty ? ": " : ":");
    }

    private void Close(char bracket)
    {
        _depth--;
        NewLine(indent: true);
        _text.Append(bracket);
    }

    private void NewLine(bool indent)
    {
        if (_pretty)
        {
            _text.Append('\n');
            if (indent)
            {
                Indent();
            }
        }
    }

    private void Indent()
    {
        if (_pretty)
        {
            _text.Append(' ', _depth * 2);
        }
    }

    private void WriteString(string value)
    {
        _text.Append('"');
        var rest = value.AsSpan();
        for (var next = rest.IndexOfAny(Escaped); next >= 0; next = rest.IndexOfAny(Escaped))
        {
            _text.Append(rest[..next]);
            var c = rest[next];
            _ = c switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\b' => _text.Append("\\b"),
                '\f' => _text.Append("\\f"),
                '\n' => _text.Append("\\n"),
                '\r' => _text.Append("\\r"),
                '\t' => _text.Append("\\t"),
                _ => _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
            };
            rest = rest[(next + 1)..];
        }

        _text.Append(rest).Append('"');
    }
}
