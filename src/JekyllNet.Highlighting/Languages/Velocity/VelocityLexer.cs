using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Velocity templates, in HTML or, by option, in another language.</summary>
internal sealed class VelocityLexer(LexerOptions options) : StateLexer
{
    private static readonly CharSet PlainText = CharSet.Not("{#$");
    private static readonly CharSet Operators = CharSet.Of("<>+*%&|^/=!-");
    private static readonly WordSet WordOperators = WordSet.Of("eq ne gt lt ge le not in");
    private static readonly WordSet Constants = WordSet.Of("true false null");

    private readonly StateLexer parent = options.Lexer("parent") ?? new HtmlLexer();

    protected override void OnReset() => parent.Reset();

    protected override bool Root() => Peek() switch
    {
        '{' => false,
        '$' => VariableStart(),
        '#' => Comments() || Directive(),
        _ => Delegate(parent, Skip(Pos, PlainText)),
    };

    private bool Comments()
    {
        int close = Peek(1) == '*' ? Find(Pos + 2, "*#") : No;
        return close != No ? Eat(CommentMultiline, close + 2) : Peek(1) == '#' && Eat(CommentSingle, LineEnd(Pos));
    }

    private bool Directive()
    {
        int name = Peek(1) == '{' ? Pos + 2 : Pos + 1;
        int end = Identifier(name);
        if (end == No)
        {
            return false;
        }

        int brace = At(end) == '}' ? end + 1 : end;
        int open = Has(brace, CharSet.Space) ? brace + 1 : brace;
        if (At(open) != '(' && brace == end && !WordEnds(end))
        {
            return false;
        }

        Put(Punctuation, name);
        Put(NameFunction, end);
        return At(open) == '(' ? Eat(Punctuation, open + 1, DirectiveParameters) : Eat(Punctuation, brace);
    }

    private bool VariableStart() => Eat(Punctuation, Peek(1) == '{' ? Pos + 2 : Pos + 1, Variable);

    private bool Variable()
    {
        int end = Identifier(Pos);
        if (end != No)
        {
            return Eat(NameVariable, end);
        }

        switch (Peek())
        {
            case '(':
                return Eat(Punctuation, Pos + 1, Parameters);
            case '.' when Identifier(Pos + 1) is var member and not No:
                Put(Punctuation, Pos + 1);
                return Eat(NameVariable, member);
            case '}':
                return EatPop(Punctuation, Pos + 1);
            default:
                return Pop();
        }
    }

    private bool DirectiveParameters()
    {
        char c = Peek();
        if (Operators.Has(c))
        {
            return Eat(Operator, Pos + 1);
        }

        if (c == '[')
        {
            return Eat(Operator, Pos + 1, RangeParameters);
        }

        int end = Keyword(Pos, WordOperators);
        if (end != No)
        {
            return Eat(Operator, end);
        }

        end = Identifier(Pos);
        return end != No && WordEnds(end) ? Eat(NameFunction, end) : Parameters();
    }

    private bool RangeParameters() => Is(Pos, "..") ? Eat(Operator, Pos + 2) : Parameters();

    private bool Parameters()
    {
        char c = Peek();
        switch (c)
        {
            case '$':
                return VariableStart();
            case ',':
                return Eat(Punctuation, Pos + 1);
            case '"' or '\'':
                return QuotedEnd(Pos + 1, c) is var text and not No && Eat(c == '"' ? StrDouble : StrSingle, text);
            case '(' or '[':
                // Whichever list this stands in goes on inside.
                return Eat(Punctuation, Pos + 1, Current);
            case ')' or ']' or '}':
                return EatPop(Punctuation, Pos + 1);
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '0' && Peek(1) is 'x' or 'X' && Run(Pos + 2, CharSet.Hex) is var hex and not No)
        {
            return Eat(NumHex, At(hex) is 'L' or 'l' ? hex + 1 : hex);
        }

        if (Run(Pos, CharSet.Digit) is var number and not No)
        {
            return WordEnds(number) && Eat(NumInteger, number);
        }

        return Keyword(Pos, Constants) is var constant and not No && Eat(KeywordConstant, constant);
    }
}
