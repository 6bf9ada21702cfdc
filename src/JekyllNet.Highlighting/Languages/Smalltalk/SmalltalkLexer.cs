using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Smalltalk.</summary>
internal sealed class SmalltalkLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("+*/\\~<>=|&!?,@%-");
    private static readonly CharSet SymbolPart = CharSet.Of("a-zA-Z0-9_:");
    private static readonly CharSet ArrayPart = CharSet.Of("a-zA-Z0-9_:+*/\\~<>=|&!?,@%-");
    private static readonly CharSet WordOrSpace = CharSet.Of("a-zA-Z0-9_ \t\r\n\f\v");
    private static readonly WordSet Pseudo = WordSet.Of("self super true false nil thisContext");
    private static readonly WordSet Control = WordSet.Of("ifTrue ifFalse whileTrue whileFalse timesRepeat");

    protected override bool Root()
    {
        if (Pragma() || Whitespace() || MethodDefinition())
        {
            return true;
        }

        char c = Peek();
        if (c == '|' && Skip(Pos + 1, WordOrSpace) is var bar && At(bar) == '|')
        {
            Put(Punctuation, Pos + 1);
            Put(NameVariable, bar);
            return Eat(Punctuation, bar + 1);
        }

        return Object() || c switch
        {
            '^' or '_' => Eat(Operator, Pos + 1),
            ':' => Peek(1) == '=' && Eat(Operator, Pos + 2),
            ')' or '}' or ']' => Eat(Punctuation, Pos + 1, AfterObject),
            '(' or '{' or '!' => Eat(Punctuation, Pos + 1),
            _ => false,
        };
    }

    private bool Pragma()
    {
        int colon = Peek() == '<' ? Run(Pos + 1, CharSet.Word) : No;
        int close = At(colon) == ':' ? FindOnLine(colon + 1, ">") : No;
        if (close == No)
        {
            return false;
        }

        Put(Punctuation, Pos + 1);
        Put(TokenType.Keyword, colon + 1);
        Put(Text, close);
        return Eat(Punctuation, close + 1);
    }

    private bool Whitespace()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Is(Pos, "! !") && (Pos + 3 == End || Source[Pos + 3] == '\n'))
        {
            return Eat(TokenType.Keyword, Pos + 3);
        }

        return Peek() == '"' && Until(Pos + 1, '"') is var close && close < End && Eat(Comment, close + 1);
    }

    private bool MethodDefinition()
    {
        int end = Has(Pos, CharSet.Letter) ? Skip(Pos, CharSet.Word) : No;
        if (end != No && At(end) == ':' && SkipSpace(end + 1) is var argument && Has(argument, CharSet.Word))
        {
            Put(NameFunction, end + 1);
            Put(Text, argument);
            return Eat(NameVariable, Skip(argument, CharSet.Word));
        }

        if (!AtLineStart)
        {
            return false;
        }

        if (end != No)
        {
            return WordEnds(end) && EndsLine(end) && Eat(NameFunction, end);
        }

        int op = Run(Pos, Operators);
        int name = op == No ? No : SkipSpace(op);
        end = name == No ? No : Run(name, CharSet.Word);
        if (end == No || !EndsLine(end))
        {
            return false;
        }

        Put(NameFunction, op);
        Put(Text, name);
        return Eat(NameVariable, end);
    }

    /// <summary>Nothing but white space stands behind, as far as the end of the line or of the text.</summary>
    private bool EndsLine(int i)
    {
        int end = Skip(i, CharSet.SpaceButNewline);
        return end == End || Source[end] == '\n';
    }

    private bool Object()
    {
        if (Peek() == '[')
        {
            return Eat(Punctuation, Pos + 1, BlockVariables);
        }

        int end = Has(Pos, CharSet.Letter) ? Skip(Pos, CharSet.Word) : No;
        if (end == No || !WordEnds(end))
        {
            return end == No && Literal();
        }

        bool pseudo = Pseudo.Has(Slice(Pos, end));
        return (pseudo || At(end) != ':') && Eat(pseudo ? NameBuiltinPseudo : Has(Pos, CharSet.Upper) ? NameClass : NameVariable, end, AfterObject);
    }

    private bool Literal()
    {
        switch (Peek())
        {
            case '\'':
                return Until(Pos + 1, '\'') is var close && close < End && Eat(Str, close + 1, AfterObject);
            case '$':
                return Has(Pos + 1, CharSet.NotNewline) && Eat(StrChar, NextChar(Pos + 1), AfterObject);
            case '#':
                return Peek(1) == '(' ? Eat(StrSymbol, Pos + 2, Array) : SymbolEnd() is var symbol and not No && Eat(StrSymbol, symbol, AfterObject);
            default:
                return NumberEnd() is var number and not No && Eat(Num, number, AfterObject);
        }
    }

    private int SymbolEnd()
    {
        int quoted = Peek(1) == '"' ? Until(Pos + 2, '"') : End;
        return quoted < End ? quoted + 1 : Run(Pos + 1, Operators) is var op and not No ? op : Run(Pos + 1, SymbolPart);
    }

    private int NumberEnd()
    {
        int radix = Skip(Pos, CharSet.Digit);
        int start = radix > Pos && At(radix) == 'r' ? radix + 1 : Pos;
        int end = Run(At(start) == '-' ? start + 1 : start, CharSet.Digit);
        if (end == No)
        {
            return radix > Pos ? radix : No;
        }

        end = At(end) == '.' && Has(end + 1, CharSet.Digit) ? Skip(end + 1, CharSet.Digit) : end;
        int exponent = At(end) != 'e' ? No : Run(At(end + 1) == '-' ? end + 2 : end + 1, CharSet.Digit);
        return exponent != No ? exponent : end;
    }

    private bool Array() => Peek() == ')' ? EatGoto(StrSymbol, Pos + 1, AfterObject) : InnerArray();

    private bool InnerArray()
    {
        if (Is(Pos, "#("))
        {
            return Eat(StrSymbol, Pos + 2, InnerArray);
        }

        return Peek() == ')' ? EatPop(StrSymbol, Pos + 1)
            : Whitespace() || Literal() || (Run(Pos, ArrayPart) is var end and not No && Eat(StrSymbol, end));
    }

    private bool BlockVariables()
    {
        if (Whitespace())
        {
            return true;
        }

        int name = Peek() == ':' ? SkipSpace(Pos + 1) : End;
        if (!Has(name, CharSet.Word))
        {
            return Peek() == '|' ? EatPop(Punctuation, Pos + 1) : Pop();
        }

        Put(Operator, Pos + 1);
        Put(Text, name);
        return Eat(NameVariable, Skip(name, CharSet.Word));
    }

    /// <summary>What may be said to an object: messages with words or signs.</summary>
    private bool AfterObject()
    {
        if (Whitespace())
        {
            return true;
        }

        int end = Has(Pos, CharSet.Letter) ? Skip(Pos, CharSet.Word) : No;
        if (end != No)
        {
            ReadOnlySpan<char> word = Slice(Pos, end);
            return At(end) == ':' ? EatPop(Control.Has(word) ? NameBuiltin : NameFunction, end + 1)
                : Eat(word is "new" && WordEnds(end) ? NameBuiltin : NameFunction, end);
        }

        if (Run(Pos, Operators) is var op and not No)
        {
            return EatPop(NameFunction, op);
        }

        return Peek() switch
        {
            '_' => EatPop(Operator, Pos + 1),
            ':' when Peek(1) == '=' => EatPop(Operator, Pos + 2),
            '.' => EatPop(Punctuation, Pos + 1),
            ';' => Eat(Punctuation, Pos + 1),
            _ => Pop(),
        };
    }
}
