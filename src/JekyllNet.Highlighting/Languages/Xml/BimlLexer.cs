using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>BIML: XML with directives and C# between <c>&lt;#</c> and <c>#&gt;</c>.</summary>
internal sealed class BimlLexer : XmlLexer
{
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_.:-");

    private readonly CSharpLexer code = new();

    protected override bool Root()
    {
        if (Peek() != '<' || Peek(1) != '#')
        {
            return base.Root();
        }

        return Peek(2) == '@'
            ? Eat(NameTag, SkipSpace(Pos + 3), Directive)
            : Eat(NameTag, SkipSpace(Peek(2) == '=' ? Pos + 3 : Pos + 2), Code);
    }

    private bool Directive()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int name = Run(Pos, NamePart);
        if (name != No && SkipSpace(name) is var equals && At(equals) == '=')
        {
            return Eat(NameAttribute, equals + 1, AttributeValue);
        }

        if (Run(Pos, CharSet.Word) is var word and not No)
        {
            return Eat(NameAttribute, SkipSpace(word));
        }

        int close = SkipSpace(Peek() == '/' ? Pos + 1 : Pos);
        return Is(close, "#>") && EatPop(NameTag, close + 2);
    }

    /// <summary>Code up to the end of the tag, to which the white space before and behind belongs.</summary>
    private bool Code()
    {
        int close = SkipSpace(Pos);
        if (Is(close, "#>"))
        {
            return EatPop(NameTag, SkipSpace(close + 2));
        }

        int end = Find(Pos, "#>");
        while (end > Pos && CharSet.Space.Has(Source[end - 1]))
        {
            end--;
        }

        return end != No && DelegateFresh(code, end);
    }
}
