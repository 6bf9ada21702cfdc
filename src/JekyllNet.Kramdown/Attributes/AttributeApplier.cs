using JekyllNet.Kramdown.Parsing;

namespace JekyllNet.Kramdown.Attributes;

/// <summary>Gives elements the attributes of their attribute lists, following references to definitions.</summary>
internal static class AttributeApplier
{
    /// <summary>Definitions may refer to each other, even in circles; no list is worth more steps than this.</summary>
    private const int MaxSteps = 1000;
    private const int MaxDepth = 30;

    public static void Apply(AttributeList target, InlineAttributes? ial, ParseState state)
    {
        if (ial is not null)
        {
            var steps = MaxSteps;
            Apply(target, ial, state, 0, ref steps);
        }
    }

    private static void Apply(AttributeList target, InlineAttributes ial, ParseState state, int depth, ref int steps)
    {
        foreach (var reference in ial.References)
        {
            if (depth == MaxDepth || steps-- <= 0)
            {
                break;
            }

            if (state.AttributeDefinitions.TryGetValue(reference, out var definition))
            {
                Apply(target, definition, state, depth + 1, ref steps);
            }
        }

        foreach (var (name, value) in ial.Values)
        {
            if (depth > 0 && !state.TakeReferredText(name.Length + value.Length))
            {
                break;
            }

            if (name == "class")
            {
                target.AddClass(value);
            }
            else
            {
                target.Set(name, value);
            }
        }
    }
}
