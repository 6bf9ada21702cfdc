using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>GraphQL: schemas and queries.</summary>
internal sealed class GraphQlLexer : StateLexer
{
    private static readonly WordSet Operations = WordSet.Of("query mutation subscription");
    private static readonly WordSet TypeDefinitions = WordSet.Of("type interface enum input schema");
    private static readonly WordSet BuiltinTypes = WordSet.Of("Int Float String Boolean ID");
    private static readonly WordSet Constants = WordSet.Of("true false null");

    protected override bool Root()
    {
        int end = Word();
        if (end != No)
        {
            ReadOnlySpan<char> word = Slice(Pos, end);
            return Operations.Has(word) ? Eat(TokenType.Keyword, end, Query)
                : word is "fragment" ? Eat(TokenType.Keyword, end, Fragment)
                : word is "scalar" ? Eat(TokenType.Keyword, end, Value)
                : TypeDefinitions.Has(word) ? Eat(TokenType.Keyword, end, TypeDefinition)
                : word is "union" ? Eat(TokenType.Keyword, end, Union)
                : word is "extend" && Eat(TokenType.Keyword, end);
        }

        return Peek() == '{' ? Eat(Punctuation, Pos + 1, Query) && Push(Selection) : Basic() || Description();
    }

    /// <summary>The index behind a name that ends at a word's edge, or <see cref="TextScanner.No"/>.</summary>
    private int Word() => Identifier(Pos) is var end and not No && WordEnds(end) ? end : No;

    private bool Name() => Word() is var end and not No && Eat(TokenType.Name, end);

    private bool Basic() =>
        Has(Pos, CharSet.Space) ? Eat(TextWhitespace, SkipSpace(Pos))
        : Peek() == '#' ? Eat(Comment, LineEnd(Pos))
        : Peek() is '!' or ',' && Eat(Punctuation, Pos + 1);

    /// <summary>Markdown between triple quotes on lines of their own.</summary>
    private bool Description()
    {
        int close = Is(Pos, "\"\"\"\n") ? Find(Pos + 4, "\n\"\"\"") : No;
        if (close == No)
        {
            return false;
        }

        Put(StrDouble, Pos + 3);
        Put(TextWhitespace, Pos + 1);
        if (close > Pos)
        {
            DelegateFresh(new MarkdownLexer(), close);
        }

        Put(TextWhitespace, close + 1);
        return Eat(StrDouble, close + 4);
    }

    private bool Directive()
    {
        int end = Peek() == '@' ? Identifier(Pos + 1) : No;
        if (end == No)
        {
            return false;
        }

        int paren = SkipSpace(end);
        if (At(paren) != '(')
        {
            return WordEnds(end) && Eat(TokenType.Keyword, end);
        }

        Put(TokenType.Keyword, end);
        Put(TextWhitespace, paren);
        return Eat(Punctuation, paren + 1, Arguments);
    }

    private bool Fragment() => Keyword(Pos, "on") is var on and not No ? Eat(TokenType.Keyword, on) : Query();

    private bool Query() => Directive() || Name() || Peek() switch
    {
        '(' => Eat(Punctuation, Pos + 1, VariableDefinitions),
        '{' => Eat(Punctuation, Pos + 1, Selection),
        _ => Basic(),
    };

    private bool TypeDefinition()
    {
        if (Keyword(Pos, "implements") is var implements and not No)
        {
            return Eat(TokenType.Keyword, implements);
        }

        return Name() || Peek() switch
        {
            '(' => Eat(Punctuation, Pos + 1, VariableDefinitions),
            '{' => Eat(Punctuation, Pos + 1, Fields),
            _ => Basic(),
        };
    }

    private bool Union() => Name() || (Peek() == '=' ? Eat(Punctuation, Pos + 1, UnionMember) : Basic());

    private bool UnionMember() => Word() is var end and not No ? EatGoto(TokenType.Name, end, UnionPipe) : Basic();

    private bool UnionPipe()
    {
        char c = Peek();
        return c == '|' ? EatGoto(Punctuation, Pos + 1, UnionMember)
            : c == '#' || CharSet.Space.Has(c) ? Basic()
            : Pop(2);
    }

    private bool Fields()
    {
        if (Peek() == '}')
        {
            return EatPop(Punctuation, Pos + 1, 2);
        }

        return NameBefore('(', VariableDefinitions) || Name() || (Peek() == ':' ? Eat(Punctuation, Pos + 1, TypeNames) : Basic());
    }

    private bool NameBefore(char mark, State? next)
    {
        int end = Identifier(Pos);
        int at = end == No ? End : SkipSpace(end);
        if (At(at) != mark)
        {
            return false;
        }

        Put(TokenType.Name, end);
        Put(TextWhitespace, at);
        Put(Punctuation, at + 1);
        return next is null || Push(next);
    }

    private bool Arguments() => Peek() switch
    {
        ')' => EatPop(Punctuation, Pos + 1),
        ':' => Eat(Punctuation, Pos + 1, Value),
        _ => Name() || Basic(),
    };

    private bool VariableDefinitions()
    {
        switch (Peek())
        {
            case ')':
                return EatPop(Punctuation, Pos + 1);
            case '$' when Identifier(Pos + 1) is var variable and not No && WordEnds(variable):
                return Eat(NameVariable, variable);
            case ':':
                return Eat(Punctuation, Pos + 1, TypeNames);
            case '=':
                return Eat(Punctuation, Pos + 1, Value);
            default:
                return Name() || Basic();
        }
    }

    private bool TypeNames()
    {
        int end = Word();
        return end != No ? EatPop(BuiltinTypes.Has(Slice(Pos, end)) ? NameBuiltin : TokenType.Name, end)
            : Peek() == '[' ? Eat(Punctuation, Pos + 1, TypeNameList)
            : Basic();
    }

    private bool TypeNameList()
    {
        int end = Word();
        return end != No ? Eat(BuiltinTypes.Has(Slice(Pos, end)) ? NameBuiltin : TokenType.Name, end)
            : Peek() == ']' ? EatPop(Punctuation, Pos + 1, 2)
            : Basic();
    }

    private bool Selection()
    {
        if (Directive())
        {
            return true;
        }

        if (Peek() == '}')
        {
            EatPop(Punctuation, Pos + 1);
            return Depth == 0 || (Current != Query && Current != Fragment) || Pop();
        }

        if (NameBefore('(', Arguments) || NameBefore(':', null) || Name())
        {
            return true;
        }

        if (Is(Pos, "..."))
        {
            int on = SkipSpace(Pos + 3);
            if (on > Pos + 3 && Keyword(on, "on") is var end and not No)
            {
                Put(Punctuation, Pos + 3);
                Put(TextWhitespace, on);
                return Eat(TokenType.Keyword, end);
            }

            return Eat(Punctuation, Pos + 3);
        }

        return Peek() == '{' ? Eat(Punctuation, Pos + 1, Selection) : Basic();
    }

    private bool List() => Peek() == ']' ? CloseNested() : Value();

    private bool ObjectValue() => Peek() == '}' ? CloseNested() : NameBefore(':', Value) || Basic();

    private bool CloseNested()
    {
        EatPop(Punctuation, Pos + 1);
        return Depth == 0 || Current != Value || Pop();
    }

    private bool Value()
    {
        char c = Peek();
        int end;
        switch (c)
        {
            case '"':
                end = Is(Pos, "\"\"\"") ? Find(Pos + 3, "\"\"\"") : No;
                if (end != No)
                {
                    return Eat(StrDouble, end + 3);
                }

                end = QuotedEnd(Pos + 1, '"');
                return end != No && Scalar(StrDouble, end);
            case '$' when Identifier(Pos + 1) is var variable and not No && WordEnds(variable):
                return Scalar(NameVariable, variable);
            case '{':
                return Eat(Punctuation, Pos + 1, ObjectValue);
            case '[':
                return Eat(Punctuation, Pos + 1, List);
        }

        end = Word();
        return end != No ? Scalar(Constants.Has(Slice(Pos, end)) ? KeywordConstant : TokenType.Name, end) : Number() || Basic();
    }

    private bool Number()
    {
        int start = Peek() is '+' or '-' ? Pos + 1 : Pos;
        int end = Skip(start, CharSet.Digit);
        if (end == start)
        {
            return false;
        }

        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            return Scalar(NumFloat, Exponent(Skip(end + 1, CharSet.Digit), CharSet.Digit));
        }

        return At(start) != '0' && Scalar(NumInteger, Exponent(end, CharSet.Digit));
    }

    private bool Scalar(TokenType type, int end)
    {
        Put(type, end);
        return Current == List || Pop();
    }
}
