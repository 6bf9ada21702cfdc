using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>BibTeX's bibliographies.</summary>
internal sealed class BibTexLexer : StateLexer
{
    private static readonly CharSet NameStart = CharSet.Of("a-zA-Z_@!$&.\\:;<>?[]^`|~*/+-");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_@!$&.\\:;<>?[]^`|~*/+-");
    private static readonly CharSet LabelPart = CharSet.Not(" \t\r\n\f\v,}");
    private static readonly CharSet InQuotes = CharSet.Not("{\"");
    private static readonly CharSet InBraces = CharSet.Not("{}");

    protected override bool Root()
    {
        if (Whitespace())
        {
            return true;
        }

        int end = Peek() == '@' ? NameEnd(Pos + 1) : No;
        if (end == No)
        {
            return Eat(Comment, LineEnd(Pos));
        }

        ReadOnlySpan<char> name = Slice(Pos + 1, end);
        if (name.Equals("comment", StringComparison.OrdinalIgnoreCase))
        {
            return Eat(Comment, end);
        }

        State content = name.Equals("preamble", StringComparison.OrdinalIgnoreCase) ? Value
            : name.Equals("string", StringComparison.OrdinalIgnoreCase) ? Field
            : Entry;
        Put(NameClass, end);
        return Push(ClosingBrace) && Push(content) && Push(OpeningBrace);
    }

    private int NameEnd(int i) => Has(i, NameStart) ? Skip(i + 1, NamePart) : No;

    private bool Whitespace() => Has(Pos, CharSet.Space) && Eat(Text, SkipSpace(Pos));

    private bool OpeningBrace() => Whitespace() || (Peek() is '{' or '(' && EatPop(Punctuation, Pos + 1));

    private bool ClosingBrace() => Whitespace() || (Peek() is '}' or ')' && EatPop(Punctuation, Pos + 1));

    private bool Entry() => Whitespace() || (Run(Pos, LabelPart) is var end and not No && EatGoto(NameLabel, end, Fields));

    private bool Fields() => Whitespace() || (Peek() == ',' ? Eat(Punctuation, Pos + 1, Field) : Pop());

    private bool Field()
    {
        if (Whitespace())
        {
            return true;
        }

        int end = NameEnd(Pos);
        return end == No ? Pop() : Eat(NameAttribute, end, Value) && Push(EqualSign);
    }

    private bool EqualSign() => Whitespace() || (Peek() == '=' && EatPop(Punctuation, Pos + 1));

    private bool Value()
    {
        if (Whitespace())
        {
            return true;
        }

        int end = NameEnd(Pos);
        return end != No ? Eat(NameVariable, end)
            : Has(Pos, CharSet.Digit) ? Eat(Num, Skip(Pos, CharSet.Digit))
            : Peek() switch
            {
                '"' => Eat(Str, Pos + 1, Quoted),
                '{' => Eat(Str, Pos + 1, Braced),
                '#' => Eat(Punctuation, Pos + 1),
                _ => Pop(),
            };
    }

    private bool Quoted() => Peek() switch
    {
        '{' => Eat(Str, Pos + 1, Braced),
        '"' => EatPop(Str, Pos + 1),
        _ => Eat(Str, Skip(Pos, InQuotes)),
    };

    private bool Braced() => Peek() switch
    {
        '{' => Eat(Str, Pos + 1, Braced),
        '}' => EatPop(Str, Pos + 1),
        _ => Eat(Str, Skip(Pos, InBraces)),
    };
}
