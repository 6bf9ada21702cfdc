using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>JSON 5: comments, names without quotes, strings in single quotes.</summary>
internal sealed class Json5Lexer : JsonLexer
{
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z$_", CharSet.Beyond.Letters);
    private static readonly WordSet Constants = WordSet.Of("true false null");
    private static readonly WordSet Numbers = WordSet.Of("Infinity NaN");

    protected override bool Object() => Peek() == ':' ? EatGoto(Punctuation, Pos + 1, ObjectValue) : base.Object();

    private bool ObjectValue()
    {
        if (Value())
        {
            return true;
        }

        return Peek() switch
        {
            ',' => EatGoto(Punctuation, Pos + 1, Object),
            '}' => EatPop(Punctuation, Pos + 1),
            _ => false,
        };
    }

    protected override bool Whitespace() => Has(Pos, CharSet.Space) ? Eat(TextWhitespace, SkipSpace(Pos)) : SlashComment(Comment, Comment);

    protected override bool Label()
    {
        int end = Has(Pos, IdStart) ? Skip(Pos + 1, CharSet.UnicodeWord) : No;
        if (end == No && Peek() == '"')
        {
            end = FindOnLine(Pos + 1, "\"") is var close and not No ? close + 1 : No;
        }

        return end != No && Eat(NameLabel, end);
    }

    protected override bool Value()
    {
        if (Whitespace() || Constant())
        {
            return true;
        }

        return Peek() switch
        {
            '"' => Eat(StrDouble, Pos + 1, DoubleQuoted),
            '\'' => Eat(StrSingle, Pos + 1, SingleQuoted),
            _ => Open(),
        };
    }

    protected override bool Constant()
    {
        int sign = Peek() is '+' or '-' ? Pos + 1 : Pos;
        int word = Keyword(Pos, Constants) is var constant and not No ? constant : Keyword(sign, Numbers);
        if (word != No)
        {
            return Eat(KeywordConstant, word);
        }

        if (At(sign) == '0' && At(sign + 1) is 'x' or 'X' && Run(sign + 2, CharSet.Hex) is var hex and not No)
        {
            return Eat(NumHex, hex);
        }

        // As in Rouge a comma belongs to the number behind it.
        int digits = Peek() is '+' or ',' or '-' or '.' ? Pos + 1 : Pos;
        int end = Run(digits, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        end = At(end) == '.' ? end + 1 : end;
        end = Has(end, CharSet.Digit) ? end + 1 : end;
        return Eat(NumFloat, At(end + 1) == '+' ? end : Exponent(end, CharSet.Digit));
    }

    private bool DoubleQuoted() => Quoted(StrDouble, '"');

    private bool SingleQuoted() => Quoted(StrSingle, '\'');

    private bool Quoted(TokenType type, char quote)
    {
        char c = Peek();
        return c == quote ? EatPop(type, Pos + 1)
            : c != '\\' ? Eat(type, Until(Pos, quote, '\\'))
            : Pos + 1 < End && Eat(StrEscape, NextChar(Pos + 1));
    }
}
