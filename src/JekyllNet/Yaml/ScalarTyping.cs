using System.Text;
using Fluid.Values;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Yaml;

/// <summary>Which value a scalar stands for, by SafeYAML's rules: number, nil, boolean, date or time, else its own text.</summary>
internal static class ScalarTyping
{
    private const string BinaryTag = "tag:yaml.org,2002:binary";

    /// <summary>Types a scalar.</summary>
    /// <param name="value">Its text.</param>
    /// <param name="quoted">Whether libyaml calls it quoted: then it is a string.</param>
    /// <param name="tag">Its tag; all but <c>!binary</c> are ignored.</param>
    /// <exception cref="YamlValueException">Ruby raises on it (<c>1_.5</c>).</exception>
    public static FluidValue Resolve(string value, bool quoted, string? tag)
    {
        if (tag is BinaryTag or "x-private:binary" or "!binary")
        {
            return StringValue.Create(RubyBase64.Decode(value));
        }

        return quoted ? StringValue.Create(value) : Guess(value);
    }

    private static FluidValue Guess(string value)
    {
        // Ruby's \Z matches before a last line feed too; only an alias to a block scalar or a tagged one can end in it.
        var text = value.AsSpan();
        if (text is [.., '\n'])
        {
            text = text[..^1];
        }

        if (text.IsEmpty)
        {
            return value.Length == 0 ? NilValue.Instance : StringValue.Create(value);
        }

        var first = text[0];
        if (char.IsAsciiDigit(first) || first is '-' or '+' or '.' or '_' or ',')
        {
            return YamlInteger.TryRead(text) ?? YamlFloat.TryRead(text) ?? YamlTimestamp.TryRead(text) ?? StringValue.Create(value);
        }

        return value.Length <= 5 && Word(value) is { } word ? word : StringValue.Create(value);
    }

    private static FluidValue? Word(string value) => value.Length switch
    {
        1 when value[0] == '~' => NilValue.Instance,
        2 when Is(value, "no") => BooleanValue.False,
        2 when Is(value, "on") => BooleanValue.True,
        3 when Is(value, "yes") => BooleanValue.True,
        3 when Is(value, "off") => BooleanValue.False,
        4 when Is(value, "true") => BooleanValue.True,
        4 when Is(value, "null") => NilValue.Instance,
        5 when Is(value, "false") => BooleanValue.False,
        _ => null,
    };

    private static bool Is(string value, string word) => Ascii.EqualsIgnoreCase(value, word);
}
