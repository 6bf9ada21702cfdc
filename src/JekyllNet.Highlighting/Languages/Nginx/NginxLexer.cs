using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Configuration of nginx.</summary>
internal sealed class NginxLexer : StateLexer
{
    private static readonly CharSet IdPart = CharSet.Not(" \t\r\n\f\v$;{}()#");
    private static readonly CharSet FilePart = CharSet.Not(" \t\r\n\f\v;");
    private static readonly CharSet VariablePart = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet HostPart = CharSet.Of("a-zA-Z0-9.-");
    private static readonly CharSet MimePart = CharSet.Of("a-zA-Z-");
    private static readonly CharSet PatternPart = CharSet.Not(" \t\r\n\f\v{");
    private static readonly CharSet AnythingElse = CharSet.Not("# \t\r\n\f\v;{}$\\");
    private static readonly WordSet Switches = WordSet.Of("on off");

    protected override bool Root()
    {
        if (Is(Pos, "include") && SkipSpace(Pos + 7) is var file && file > Pos + 7 && Has(file, FilePart))
        {
            Put(TokenType.Keyword, Pos + 7);
            Put(Text, file);
            return Eat(Name, Skip(file, FilePart));
        }

        return Directive(TokenType.Keyword) || Base();
    }

    private bool Directive(TokenType type)
    {
        int end = Skip(Pos, IdPart);
        return end > Pos && Eat(type, end, Statement);
    }

    private bool Block() => Peek() == '}' ? EatPop(Punctuation, Pos + 1) : Directive(KeywordNamespace) || Base();

    private bool Statement() => Peek() switch
    {
        '{' => EatGoto(Punctuation, Pos + 1, Block),
        ';' => EatPop(Punctuation, Pos + 1),
        _ => Base(),
    };

    private bool Base()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '#')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (Keyword(Pos, Switches) is var onOff and not No)
        {
            return Eat(NameConstant, onOff);
        }

        if (c == '$' && Has(Pos + 1, VariablePart))
        {
            return Eat(NameVariable, Skip(Pos + 1, VariablePart));
        }

        int host = Skip(Pos, HostPart);
        if (host > Pos && At(host) == ':' && Has(host + 1, CharSet.Digit))
        {
            Put(NameFunction, host);
            Put(Punctuation, host + 1);
            return Eat(NumInteger, Skip(host + 1, CharSet.Digit));
        }

        int mime = Skip(Pos, MimePart);
        if (mime > Pos && At(mime) == '/' && Has(mime + 1, MimePart))
        {
            return Eat(NameClass, Skip(mime + 1, MimePart));
        }

        return Number() || Rest(c);
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end == Pos)
        {
            return false;
        }

        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            return Eat(NumFloat, Skip(end + 1, CharSet.Digit));
        }

        end = At(end) is 'k' or 'm' or 'g' or 'K' or 'M' or 'G' ? end + 1 : end;
        return WordEnds(end) && Eat(NumInteger, end);
    }

    private bool Rest(char c)
    {
        if (c == '~' && SkipSpace(Pos + 1) is var pattern && Has(pattern, PatternPart))
        {
            Put(Punctuation, Pos + 1);
            Put(Text, pattern);
            return Eat(StrRegex, Skip(pattern, PatternPart));
        }

        switch (c)
        {
            case ':' or '=' or '~':
                return Eat(Punctuation, Pos + 1);
            case '/':
                return Eat(Name, Skip(Pos + 1, IdPart));
            case '$' or ';':
                return Eat(Text, Pos + 1);
        }

        int end = Skip(Pos, AnythingElse);
        return end > Pos && Eat(Str, end);
    }
}
