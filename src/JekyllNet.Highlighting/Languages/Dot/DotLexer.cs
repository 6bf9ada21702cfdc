using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Graphviz' language of graphs.</summary>
internal sealed class DotLexer : StateLexer
{
    private static readonly CharSet NotAngle = CharSet.Not("<>");
    private static readonly WordSet Keywords = WordSet.IgnoringCase("strict graph digraph subgraph node edge");

    private readonly HtmlLexer html = new();

    protected override bool Root()
    {
        if (Blanks())
        {
            return true;
        }

        if (Keyword(Pos, Keywords) is var keyword and not No)
        {
            return Eat(TokenType.Keyword, keyword);
        }

        return Peek() switch
        {
            '{' or '}' or ';' or ':' or '=' => Eat(Punctuation, Pos + 1),
            '-' => Peek(1) is '-' or '>' && Eat(Operator, Pos + 2),
            '[' => Eat(Operator, Pos + 1, Attributes),
            _ => Id(),
        };
    }

    private bool Blanks()
    {
        char c = Peek();
        return CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos))
            : c == '#' || Is(Pos, "//") ? Eat(CommentSingle, LineEnd(Pos))
            : TornCommentEnd(Pos) is var end and not No && Eat(CommentMultiline, end);
    }

    private bool Attributes()
    {
        if (Blanks() || Id())
        {
            return true;
        }

        return Peek() switch
        {
            '=' or ';' or ',' => Eat(Punctuation, Pos + 1),
            ']' => EatPop(Operator, Pos + 1),
            _ => false,
        };
    }

    private bool Id()
    {
        char c = Peek();
        if (CharSet.Letter.Has(c))
        {
            int end = Skip(Pos, CharSet.Word);
            int equals = SkipSpace(end);
            if (At(equals) != '=')
            {
                return Eat(NameVariable, end);
            }

            Put(Name, end);
            Put(Text, equals);
            return Eat(Punctuation, equals + 1);
        }

        if (c == '"')
        {
            return BackslashedQuoteEnd(Pos + 1, '"') is var close and not No && Eat(StrDouble, close);
        }

        if (c == '<')
        {
            html.Reset();
            return Eat(Punctuation, Pos + 1, Markup);
        }

        int digits = Skip(Pos, CharSet.Digit);
        return At(digits) == '.' && Has(digits + 1, CharSet.Digit) ? Eat(NumFloat, Skip(digits + 1, CharSet.Digit))
            : digits > Pos && Eat(NumInteger, digits);
    }

    private bool Markup()
    {
        switch (Peek())
        {
            case '>':
                return EatPop(Punctuation, Pos + 1);
            case '<':
                int close = Find(Pos + 2, ">");
                return close != No && Delegate(html, close + 1);
            default:
                return Delegate(html, Skip(Pos, NotAngle));
        }
    }
}
