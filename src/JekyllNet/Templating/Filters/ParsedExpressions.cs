using JekyllNet.Liquid;
using JekyllNet.Liquid.Parsing;

namespace JekyllNet.Templating.Filters;

/// <summary>The expressions that filters get as text, parsed once per render.</summary>
internal sealed class ParsedExpressions
{
    private const string Register = "jekyll.expressions";
    private readonly Dictionary<string, LiquidCondition> _conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LiquidExpression> _variables = new(StringComparer.Ordinal);

    /// <summary>A condition, by Liquid's strict grammar in every error mode.</summary>
    /// <exception cref="LiquidSyntaxException">It is none.</exception>
    public static LiquidCondition Condition(string markup, LiquidContext context)
    {
        var conditions = Of(context)._conditions;
        if (!conditions.TryGetValue(markup, out var condition))
        {
            conditions[markup] = condition = LiquidCondition.Parse(markup);
        }

        return condition;
    }

    /// <summary>A variable with filters, as it stands in <c>{{ }}</c>.</summary>
    /// <exception cref="LiquidSyntaxException">The strict grammar refuses it, and the error mode is strict.</exception>
    public static LiquidExpression Variable(string markup, LiquidContext context)
    {
        var variables = Of(context)._variables;
        if (!variables.TryGetValue(markup, out var variable))
        {
            variables[markup] = variable = Parse(markup, context.LiquidOptions);
        }

        return variable;
    }

    private static ParsedExpressions Of(LiquidContext context)
    {
        if (!context.Registers.TryGet<ParsedExpressions>(Register, out var expressions))
        {
            context.Registers[Register] = expressions = new ParsedExpressions();
        }

        return expressions;
    }

    private static LiquidExpression Parse(string markup, LiquidOptions options)
    {
        var parser = new VariableParser(options, new TemplateFeatures());
        if (options.ErrorMode == LiquidErrorMode.Lax)
        {
            return parser.ParseLoosely(markup);
        }

        try
        {
            return parser.ParseStrictly(markup);
        }
        catch (LiquidSyntaxException) when (options.ErrorMode == LiquidErrorMode.Warn)
        {
            return parser.ParseLoosely(markup);
        }
    }
}
