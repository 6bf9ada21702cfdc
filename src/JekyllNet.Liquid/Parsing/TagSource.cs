namespace JekyllNet.Liquid.Parsing;

/// <summary>A tag as it stands in a template, with the means to parse what it holds. Good only while the tag is being parsed.</summary>
public sealed class TagSource
{
    private readonly ParseSession _session;

    internal TagSource(ParseSession session, string name, string markup, TemplateToken token)
    {
        _session = session;
        TagName = name;
        Markup = markup;
        Line = token.Line;
        Column = token.Column;
    }

    /// <summary>The tag's name.</summary>
    public string TagName { get; }

    /// <summary>What stands after the name, up to the closing delimiter; trailing white space included.</summary>
    public string Markup { get; }

    /// <summary>The line at which the tag begins.</summary>
    public int Line { get; }

    /// <summary>The column at which the tag begins, counted from 1.</summary>
    public int Column { get; }

    /// <summary>The name of the template being parsed; null where it has none.</summary>
    public string? TemplateName => _session.TemplateName;

    /// <summary>The options of the parser.</summary>
    public LiquidOptions Options => _session.Options;

    /// <summary>What the template is seen to use.</summary>
    public TemplateFeatures Features => _session.Features;

    /// <summary>Parses a literal or a variable without filters, by Liquid's loose rules, which take any text.</summary>
    public LiquidExpression ParseExpression(string? markup) => ExpressionParser.Parse(markup, Features);

    /// <summary>Parses an expression with filters, as it stands in <c>{{ }}</c>.</summary>
    /// <exception cref="LiquidSyntaxException">The strict grammar refuses it, and the error mode is strict.</exception>
    public LiquidExpression ParseVariable(string markup)
    {
        var parser = new VariableParser(Options, Features);
        return _session.ParseByMode(markup, $"in \"{{{{{markup}}}}}\"", this, parser.ParseStrictly, parser.ParseLoosely);
    }

    /// <summary>Parses a condition as it stands in <c>if</c>.</summary>
    /// <exception cref="LiquidSyntaxException">It is none.</exception>
    public LiquidCondition ParseCondition(string markup)
    {
        var parser = new ConditionParser(Features);
        return ParseByMode(markup, parser.ParseStrictly, parser.ParseLoosely);
    }

    /// <summary>Parses the body up to the block's end; any other tag that nobody registered is an error.</summary>
    /// <exception cref="LiquidSyntaxException">The body is malformed or never ends.</exception>
    public BlockBody ParseBody()
    {
        var body = ParseBody(out var branch);
        return branch.IsEnd ? body : throw UnexpectedTag(branch);
    }

    /// <summary>Parses the body up to the block's end or to any tag that nobody registered, which may be a branch such as <c>else</c>.</summary>
    /// <param name="branch">The tag at which the part ended; for one that the block does not know, throw <see cref="UnexpectedTag"/>.</param>
    /// <exception cref="LiquidSyntaxException">The body is malformed or never ends.</exception>
    /// <exception cref="LiquidRenderException">Blocks are nested too deep.</exception>
    public BlockBody ParseBody(out BlockBranch branch) => _session.ParseBlockBody(this, out branch);

    /// <summary>Takes the body up to the block's end as it stands.</summary>
    /// <exception cref="LiquidSyntaxException">The body never ends.</exception>
    public string ReadRawBody() => _session.ReadRawBody(this);

    /// <summary>A syntax error at the place the parser has reached.</summary>
    /// <param name="message">What is wrong, without prefix and place.</param>
    public LiquidSyntaxException SyntaxError(string message) => new(message);

    /// <summary>The error for a tag that has no business in this block, in Liquid's words.</summary>
    public LiquidSyntaxException UnexpectedTag(BlockBranch branch) => new(branch.Name switch
    {
        "else" => $"{TagName} tag does not expect 'else' tag",
        _ when branch.Name.StartsWith("end", StringComparison.Ordinal) => $"'{branch.Name}' is not a valid delimiter for {TagName} tags. use end{TagName}",
        _ => $"Unknown tag '{branch.Name}'",
    });

    internal T ParseByMode<T>(string markup, Func<string, T> strict, Func<string, T> lax) =>
        _session.ParseByMode(markup, $"in \"{Runtime.RubyString.Strip(markup)}\"", this, strict, lax);
}
