using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What stands inside the declarations of Syzlang: names, types and lists of them.</summary>
internal abstract class SyzlangTermLexer : SyzkallerLexer
{
    private static readonly CharSet Operators = CharSet.Of("~!%^&*+/|<>?:-");
    private static readonly CharSet Brackets = CharSet.Of("(){}[];,");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        align breaks_returns dec define disabled hex ignore_return in incdir include inet inout oct opt out packed parent prog_timeout
        pseudo resource size syscall timeout type varlen
        """);

    private static readonly WordSet Types = WordSet.Of(
        """
        array bitsize bool16 bool32 bool64 bool8 boolptr buffer bytesize bytesize2 bytesize4 bytesize8 const csum filename fileoff flags
        fmt int16 int16be int32 int32be int64 int64be int8 int8be intptr len offsetof optional proc ptr ptr64 string stringnoz text vma
        vma64 void
        """);

    protected bool AnyName() => Identifier(Pos) is var end and not No && Eat(Name, end);

    /// <summary>A name, as a state: there may be one or more.</summary>
    protected bool Names() => AnyName() || Pop();

    /// <summary>A number, a character or a string.</summary>
    protected bool Value()
    {
        if (Number())
        {
            return true;
        }

        if (Peek() != '\'')
        {
            return Strings();
        }

        int close = Peek(1) == '\'' ? Pos + 1 : NextChar(Pos + 1);
        return At(close) == '\'' && Eat(StrChar, close + 1);
    }

    protected bool Symbol(char c) => Peek() == c && Eat(Punctuation, Pos + 1);

    /// <summary>The type of an argument or a field, with what stands in its brackets.</summary>
    protected bool TypeOf() => Term() || BracketedTerms();

    /// <summary>Terms in brackets or none, as a state.</summary>
    protected bool BracketedTerms() => Peek() == '[' ? Eat(Punctuation, Pos + 1, Terms) : Pop();

    /// <summary>Terms in parentheses or none, as a state.</summary>
    protected bool Modifiers() => Peek() == '(' ? Eat(Punctuation, Pos + 1, Terms) : Pop();

    protected bool Expression()
    {
        if (AnyName() || Value())
        {
            return true;
        }

        char c = Peek();
        return Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Brackets.Has(c) ? Eat(Punctuation, Pos + 1)
            : LineGap();
    }

    /// <summary>Names and values with commas between them.</summary>
    protected bool Values() => LineBlank() || AnyName() || Value() || (Peek() == ',' ? Eat(Punctuation, Pos + 1, Gap) : Pop());

    private bool Terms() => Blank() || Term() || Peek() switch
    {
        '[' => Eat(Punctuation, Pos + 1, Terms),
        ',' => Eat(Punctuation, Pos + 1),
        ']' or ')' => EatPop(Punctuation, Pos + 1),
        _ => false,
    };

    private bool Term()
    {
        if (Value())
        {
            return true;
        }

        int end = Identifier(Pos);
        if (end == No)
        {
            return Symbol(':') || (Peek() == '$' && Eat(Name, Pos + 1));
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(Keywords.Has(word) ? TokenType.Keyword : Types.Has(word) ? KeywordType : Name, end);
    }
}
