using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What may stand behind a tag of Slim on its line.</summary>
internal abstract class SlimTagLexer : IndentedLexer
{
    private static readonly CharSet ClassPart = CharSet.Of("a-zA-Z0-9_-");
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_:-");
    private static readonly CharSet RubyPart = CharSet.Of("a-zA-Z0-9_!?@$");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet NotBrace = CharSet.Not("{}");

    private int noEntityBefore;

    protected RubyLexer Ruby { get; } = new();

    protected HtmlLexer Html { get; } = new();

    protected override void OnReset()
    {
        Ruby.Reset();
        Html.Reset();
        base.OnReset();
    }

    protected override void OnRun() => noEntityBefore = 0;

    /// <summary>The end of the line, lines that a backslash continues included.</summary>
    protected int LongLineEnd(int i)
    {
        int from = i;
        i = LineEnd(i);
        while (i < End && i > from && Source[i - 1] == '\\')
        {
            from = i + 1;
            i = LineEnd(from);
        }

        return i;
    }

    protected bool ClassOrId() =>
        Peek() == '.' ? EatGoto(NameClass, Skip(Pos + 1, ClassPart), Tag)
        : Peek() == '#' && Has(Pos + 1, CharSet.Letter) && EatGoto(NameFunction, Skip(Pos + 2, IdPart), Tag);

    /// <summary>The end of a name of Ruby with its arguments, or without when no parenthesis closes them on the line.</summary>
    protected int RubyCallEnd(int i)
    {
        int end = Run(i, RubyPart);
        int close = At(end) == '(' ? FindOnLine(end + 1, ")") : No;
        return close != No ? close + 1 : end;
    }

    protected bool LineFeed()
    {
        if (Peek() != '\n')
        {
            return false;
        }

        Put(Text, Pos + 1);
        ResetStack();
        return true;
    }

    protected bool InterpolationStart() => Is(Pos, "#{") && Eat(StrInterpol, Pos + 2, Interpolation);

    protected bool Entity()
    {
        if (Peek() != '&' || Pos < noEntityBefore)
        {
            return false;
        }

        int end = Skip(Pos + 1, NotSpace);
        int semicolon = Slice(Pos, end).IndexOf(';');
        if (semicolon < 0)
        {
            noEntityBefore = end;
            return false;
        }

        return Eat(NameEntity, Pos + semicolon + 1);
    }

    protected bool Character() => Is(Pos, "\\\n") ? Eat(Text, Pos + 2) : Has(Pos, CharSet.NotNewline) && Eat(Text, NextChar(Pos));

    protected bool Tag()
    {
        if (ClassOrId() || LineFeed() || InterpolationStart())
        {
            return true;
        }

        char c = Peek();
        if (c is '<' or '>')
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, Pos + 1);
        }

        if (c == '*' && Splat())
        {
            return true;
        }

        int name = Run(Pos, ClassPart);
        int equals = name == No ? No : SkipSpace(name);
        if (At(equals) == '=')
        {
            Put(NameAttribute, name);
            Put(TextWhitespace, equals);
            return Eat(Punctuation, equals + 1, AttributeValue);
        }

        if (c == '=' && LongLineEnd(Pos + 1) is var line && line > Pos + 1)
        {
            Put(Punctuation, Pos + 1);
            return Delegate(Ruby, line);
        }

        return Entity() || Character();
    }

    /// <summary>Attributes from a hash.</summary>
    private bool Splat()
    {
        int end = Run(Pos + 1, RubyPart);
        if (end == No && Peek(1) == '{')
        {
            int close = Until(Pos + 3, '}');
            end = close < LongLineEnd(Pos + 2) ? close + 1 : No;
        }

        if (end == No)
        {
            return false;
        }

        Put(Punctuation, Pos + 1);
        return Delegate(Ruby, end);
    }

    private bool AttributeValue()
    {
        int quote = SkipSpace(Pos);
        if (At(quote) is '"' or '\'')
        {
            int close = Until(quote + 1, Source[quote]);
            if (close < LongLineEnd(quote + 1))
            {
                return EatPop(Str, close + 1);
            }
        }

        int end = RubyCallEnd(Pos);
        return end != No ? Delegate(Ruby, end) && Pop() : Has(Pos, CharSet.Space) && Eat(TextWhitespace, quote);
    }

    private bool Interpolation() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : InterpolatedCode();

    private bool InterpolatedBraces() => Peek() == '}' ? Delegate(Ruby, Pos + 1) && Pop() : InterpolatedCode();

    private bool InterpolatedCode() =>
        Peek() == '{' ? Delegate(Ruby, Pos + 1) && Push(InterpolatedBraces) : Delegate(Ruby, Skip(Pos, NotBrace));
}
