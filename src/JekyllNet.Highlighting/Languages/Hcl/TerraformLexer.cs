using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Terraform: HCL with its block words, and expressions in strings.</summary>
internal sealed class TerraformLexer : HclLexer
{
    private static readonly WordSet Keywords = WordSet.Of("terraform module provider variable resource data provisioner output");
    private static readonly CharSet InDouble = CharSet.Not("\\\"$");
    private static readonly CharSet InSingle = CharSet.Not("\\'$");
    private static readonly CharSet InRegex = CharSet.Not("\"/\\");
    private static readonly CharSet Signs = CharSet.Of("~^");
    private static readonly CharSet Brackets = CharSet.Of("()[],.");
    private static readonly CharSet Dollar = CharSet.Of("$");

    protected override TokenType WordType(ReadOnlySpan<char> word) =>
        Keywords.Has(word) ? TokenType.Keyword : word is "var" or "local" ? KeywordDeclaration : base.WordType(word);

    protected override bool DoubleQuoted() => Quoted(StrDouble, '"', InDouble);

    protected override bool SingleQuoted() => Quoted(StrSingle, '\'', InSingle);

    private bool Quoted(TokenType type, char quote, CharSet inside)
    {
        char c = Peek();
        if (c == quote)
        {
            return EatPop(type, Pos + 1);
        }

        if (c == '\\')
        {
            return Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1));
        }

        if (c != '$')
        {
            return Eat(type, Skip(Pos, inside));
        }

        int brace = Skip(Pos, Dollar);
        return At(brace) == '{' && (brace > Pos + 1 ? Eat(Str, brace + 1) : Eat(Punctuation, brace + 1, Interpolation));
    }

    private bool Interpolation()
    {
        char c = Peek();
        if (c == '}')
        {
            return EatPop(Punctuation, Pos + 1);
        }

        if (c == '"' && Peek(1) == '/')
        {
            return EatGoto(StrDelimiter, Pos + 2, Regex);
        }

        if (Primitive())
        {
            return true;
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Signs.Has(c) || (c == '\\' && Peek(1) == '\n'))
        {
            return Eat(Operator, Pos + 1);
        }

        if (Brackets.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        int end = IdEnd();
        return end != No && Eat(WordType(Slice(Pos, end)), end);
    }

    private bool Regex() => Peek() switch
    {
        '\\' => Has(Pos + 1, CharSet.NotNewline) && Eat(StrRegex, NextChar(Pos + 1)),
        '/' when Peek(1) == '"' => EatPop(StrDelimiter, Pos + 2),
        _ => Eat(StrRegex, Math.Max(Pos + 1, Skip(Pos, InRegex))),
    };
}
