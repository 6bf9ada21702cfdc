using System.Text;
using JekyllNet.Liquid.Runtime;

namespace JekyllNet.Liquid.Parsing;

/// <summary>
/// Liquid's strict grammar. Like Ruby's, it hands back expressions as text without white space, which the loose rules of
/// <see cref="ExpressionParser"/> then read: what a template means is the same in both modes.
/// </summary>
internal sealed class StrictParser(string markup)
{
    private readonly List<LexerToken> _tokens = Lexer.Tokenize(markup);
    private int _position;

    private LexerToken Current => _tokens[_position];

    /// <summary>Whether a token of a kind stands some places ahead.</summary>
    public bool Look(LexerTokenKind kind, int ahead = 0) => _position + ahead < _tokens.Count && _tokens[_position + ahead].Kind == kind;

    /// <exception cref="LiquidSyntaxException">Another token stands there.</exception>
    public string Consume(LexerTokenKind kind)
    {
        if (Current.Kind != kind)
        {
            throw new LiquidSyntaxException($"Expected {Lexer.NameOf(kind)} but found {Lexer.NameOf(Current.Kind)}");
        }

        return Take();
    }

    public string? TryConsume(LexerTokenKind kind) => Current.Kind == kind ? Take() : null;

    public bool TryConsumeId(string name)
    {
        if (Current.Kind != LexerTokenKind.Id || Current.Text != name)
        {
            return false;
        }

        Take();
        return true;
    }

    /// <exception cref="LiquidSyntaxException">The rest is not what the grammar lets follow.</exception>
    public void End() => Consume(LexerTokenKind.EndOfString);

    /// <exception cref="LiquidSyntaxException">No expression stands here.</exception>
    public string Expression()
    {
        var text = new StringBuilder();
        Expression(text);
        return text.ToString();
    }

    /// <summary>A filter's argument: an expression, perhaps with a name before it.</summary>
    /// <exception cref="LiquidSyntaxException">No argument stands here.</exception>
    public string Argument()
    {
        var text = new StringBuilder();
        if (Look(LexerTokenKind.Id) && Look(LexerTokenKind.Colon, 1))
        {
            text.Append(Take()).Append(Take()).Append(' ');
        }

        Expression(text);
        return text.ToString();
    }

    private string Take()
    {
        var text = Current.Text;
        _position += _position + 1 < _tokens.Count ? 1 : 0;
        return text;
    }

    private void Expression(StringBuilder text)
    {
        RenderBudget.EnsureStack();
        switch (Current.Kind)
        {
            case LexerTokenKind.Id:
                Variable(text);
                break;
            case LexerTokenKind.String or LexerTokenKind.Number:
                text.Append(Take());
                break;
            case LexerTokenKind.OpenRound:
                text.Append(Take());
                Expression(text);
                text.Append(Consume(LexerTokenKind.DotDot));
                Expression(text);
                text.Append(Consume(LexerTokenKind.CloseRound));
                break;
            default:
                throw new LiquidSyntaxException($"{Inspect(Current)} is not a valid expression");
        }
    }

    private void Variable(StringBuilder text)
    {
        text.Append(Consume(LexerTokenKind.Id));
        while (true)
        {
            while (Look(LexerTokenKind.OpenSquare))
            {
                text.Append(Take());
                Expression(text);
                text.Append(Consume(LexerTokenKind.CloseSquare));
            }

            if (!Look(LexerTokenKind.Dot))
            {
                return;
            }

            text.Append(Take()).Append(Consume(LexerTokenKind.Id));
        }
    }

    private static string Inspect(LexerToken token) => token.Kind == LexerTokenKind.EndOfString
        ? "[:end_of_string]"
        : $"[:{Lexer.NameOf(token.Kind)}, {Values.RubyText.Inspect(Fluid.Values.StringValue.Create(token.Text))}]";
}
