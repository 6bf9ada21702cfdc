using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Prometheus' query language.</summary>
internal sealed class PrometheusLexer : StateLexer
{
    private static readonly CharSet Blanks = CharSet.Of(" \t\r");
    private static readonly CharSet Units = CharSet.Of("smhdwy");
    private static readonly CharSet Operators = CharSet.Of("+*/%^=<>-");
    private static readonly CharSet Punctuations = CharSet.Of("()]:.,[");
    private static readonly CharSet MetricPart = CharSet.Of("a-zA-Z0-9_:");
    private static readonly CharSet LabelPart = CharSet.Of("a-zA-Z0-9_:-");
    private static readonly CharSet DoubleEscape = CharSet.Of("\\abfnrtv\"");
    private static readonly CharSet SingleEscape = CharSet.Of("\\abfnrtv'");
    private static readonly WordSet Aggregations = WordSet.Of("sum min max avg stddev stdvar count count_values bottomk topk");
    private static readonly WordSet Modifiers = WordSet.Of("bool offset");
    private static readonly WordSet Groupings = WordSet.Of("without by");

    private static readonly WordSet Functions = WordSet.Of(
        """
        abs absent avg_over_time ceil changes clamp_max clamp_min count_over_time count_scalar day_of_month day_of_week
        days_in_month delta deriv drop_common_labels exp floor histogram_quantile holt_winters hour idelta increase irate
        label_replace ln log10 log2 max_over_time min_over_time month predict_linear quantile_over_time rate resets round scalar
        sort sort_desc sqrt stddev_over_time stdvar_over_time sum_over_time time vector year
        """);

    protected override bool Root()
    {
        if (Strings() || Whitespace() || Number())
        {
            return true;
        }

        char c = Peek();
        if (Operators.Has(c) || Is(Pos, "!="))
        {
            return Eat(Operator, c == '!' ? Pos + 2 : Pos + 1);
        }

        return c == '{' ? Eat(Punctuation, Pos + 1, Filters) : Word() || (Punctuations.Has(c) && Eat(Punctuation, Pos + 1));
    }

    private bool Whitespace() => Peek() switch
    {
        ' ' or '\t' or '\r' => Eat(Text, Skip(Pos, Blanks)),
        '\n' => Eat(Text, SkipSpace(Pos)),
        '#' => Eat(Comment, LineEnd(Pos)),
        _ => false,
    };

    private bool Number()
    {
        int end = Run(Peek() == '-' ? Pos + 1 : Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        return At(end) == '.' && Has(end + 1, CharSet.Digit) ? Eat(NumFloat, Skip(end + 1, CharSet.Digit))
            : Eat(NumInteger, Has(end, Units) ? end + 1 : end);
    }

    private bool Word()
    {
        // As in Rouge the words for sets are known by their beginning.
        int set = Is(Pos, "and") ? Pos + 3 : Is(Pos, "or") ? Pos + 2 : Is(Pos, "unless") ? Pos + 6 : No;
        if (set != No)
        {
            return Eat(Operator, set);
        }

        if (Keyword(Pos, Aggregations) is var aggregation and not No)
        {
            return Eat(NameFunction, aggregation);
        }

        int matching = Is(Pos, "ignoring(") ? Pos + 8 : Is(Pos, "on(") ? Pos + 2 : No;
        if (matching != No)
        {
            Put(KeywordPseudo, matching);
            return Eat(Punctuation, matching + 1, Labels);
        }

        int group = Is(Pos, "group_left(") ? Pos + 10 : Is(Pos, "group_right(") ? Pos + 11 : No;
        if (group != No)
        {
            Put(KeywordType, group);
            return Eat(Punctuation, group + 1);
        }

        if (Keyword(Pos, Modifiers) is var modifier and not No)
        {
            return Eat(TokenType.Keyword, modifier);
        }

        if (Keyword(Pos, Groupings) is var grouping and not No)
        {
            return Eat(TokenType.Keyword, grouping, Labels);
        }

        int end = Run(Pos, MetricPart);
        return end != No && Eat(Functions.Has(Slice(Pos, end)) ? NameBuiltin : Name, end);
    }

    private bool Strings()
    {
        switch (Peek())
        {
            case '"':
                return Eat(StrDouble, Pos + 1, DoubleQuoted);
            case '\'':
                return Eat(StrSingle, Pos + 1, SingleQuoted);
            case '`':
                int last = Slice(Pos, LineEnd(Pos)).LastIndexOf('`');
                return last > 0 && Eat(StrBacktick, Pos + last + 1);
            default:
                return false;
        }
    }

    private bool DoubleQuoted() => Quoted(StrDouble, '"', DoubleEscape);

    private bool SingleQuoted() => Quoted(StrSingle, '\'', SingleEscape);

    private bool Quoted(TokenType type, char quote, CharSet escape)
    {
        char c = Peek();
        return c == quote ? EatPop(type, Pos + 1)
            : c != '\\' ? Eat(type, Until(Pos, quote, '\\'))
            : Has(Pos + 1, escape) && Eat(StrEscape, Pos + 2);
    }

    private bool Filters()
    {
        char c = Peek();
        if (Blanks.Has(c))
        {
            return Eat(Text, Skip(Pos, Blanks));
        }

        if (Run(Pos, LabelPart) is var label and not No)
        {
            return Eat(NameAttribute, label);
        }

        return c switch
        {
            ',' => Eat(Punctuation, Pos + 1),
            '!' => Peek(1) is '=' or '~' && Eat(Operator, Pos + 2),
            '=' => Eat(Operator, Peek(1) == '~' ? Pos + 2 : Pos + 1),
            '}' => EatPop(Punctuation, Pos + 1),
            _ => Strings(),
        };
    }

    private bool Labels() => Peek() switch
    {
        '(' or ',' => Eat(Punctuation, Pos + 1),
        ')' => EatPop(Punctuation, Pos + 1),
        _ => Run(Pos, LabelPart) is var label and not No ? Eat(NameAttribute, label) : Whitespace(),
    };
}
