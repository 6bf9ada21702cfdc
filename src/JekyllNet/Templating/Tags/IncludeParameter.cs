using Fluid.Values;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Parsing;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Templating.Tags;

/// <summary>One <c>name=value</c> of an <c>include</c>.</summary>
internal readonly record struct IncludeParameter(string Name, LiquidExpression Value)
{
    /// <summary>Reads all parameters; <see langword="null"/> where something else stands among them.</summary>
    public static IReadOnlyList<IncludeParameter>? ParseAll(string text, TagSource tag)
    {
        var result = new List<IncludeParameter>();
        var i = SkipSpace(text, 0);
        while (i < text.Length)
        {
            var name = Take(text, ref i, static c => RubyString.IsWord(c) || c == '-');
            i = SkipSpace(text, i);
            if (name.Length == 0 || i == text.Length || text[i] != '=')
            {
                return null;
            }

            i = SkipSpace(text, i + 1);
            if (ParseValue(text, ref i, tag) is not { } value || (i < text.Length && !RubyString.IsSpace(text[i])))
            {
                return null;
            }

            result.Add(new IncludeParameter(name, value));
            i = SkipSpace(text, i);
        }

        return result;
    }

    private static LiquidExpression? ParseValue(string text, ref int i, TagSource tag)
    {
        if (i < text.Length && text[i] is '"' or '\'')
        {
            var quote = text[i++];
            var start = i;
            while (i < text.Length && text[i] != quote)
            {
                if (text[i] == '\\' && (i + 1 == text.Length || text[++i] == '\n'))
                {
                    return null;
                }

                i++;
            }

            if (i == text.Length)
            {
                return null;
            }

            return new TextLiteral(text[start..i++].Replace($"\\{quote}", quote.ToString(), StringComparison.Ordinal));
        }

        var variable = Take(text, ref i, static c => RubyString.IsWord(c) || c is '.' or '-');
        return variable.Length == 0 ? null : tag.ParseExpression(variable);
    }

    private static string Take(string text, ref int i, Func<char, bool> isPart)
    {
        var start = i;
        while (i < text.Length && isPart(text[i]))
        {
            i++;
        }

        return text[start..i];
    }

    private static int SkipSpace(string text, int i)
    {
        while (i < text.Length && RubyString.IsSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private sealed class TextLiteral(string text) : LiquidExpression
    {
        private readonly StringValue _value = StringValue.Create(text);

        public override FluidValue Evaluate(LiquidContext context) => _value;
    }
}
