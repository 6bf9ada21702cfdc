using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Nix.</summary>
/// <remarks>As in Rouge a line feed in a comment over lines or in a string is an error.</remarks>
internal sealed class NixLexer : StateLexer
{
    private static readonly CharSet PathPart = CharSet.Of("a-zA-Z0-9._-");
    private static readonly CharSet SchemePart = CharSet.Of("a-z+");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9-");
    private static readonly CharSet Operators = CharSet.Of(".?+!/*<>=@-");
    private static readonly WordSet Namespace = WordSet.Of("with in inherit");
    private static readonly WordSet Conditional = WordSet.Of("if then else");

    private static readonly WordSet Reserved = WordSet.Of(
        "rec assert map abort baseNameOf builtins derivation fetchTarball import isNull removeAttrs throw toString");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '#')
        {
            return Eat(Comment, LineEnd(Pos));
        }

        if (c == '/' && Peek(1) == '*')
        {
            return Eat(Comment, Pos + 2, InsideComment);
        }

        return Constant() || Path() || Quoted(c) || Word() || Sign(c) || Binding() || Bracket(c);
    }

    private bool InsideComment() =>
        Is(Pos, "*/") ? EatPop(Comment, Pos + 2) : Peek() != '\n' && Eat(Comment, Math.Max(Pos + 1, Until(Pos, '*', '\n')));

    private bool Constant()
    {
        if (Is(Pos, "true") || Is(Pos, "null") || Is(Pos, "false"))
        {
            return Eat(KeywordConstant, Peek() == 'f' ? Pos + 5 : Pos + 4);
        }

        return Has(Pos, CharSet.Digit) && Eat(NumInteger, Pos + 1);
    }

    private bool Path()
    {
        int end = Peek() == '/' ? SectionsEnd(Pos) : Peek() == '~' ? SectionsEnd(Pos + 1) : BasicEnd(Pos);
        if (end == No && Run(Pos, SchemePart) is var scheme and not No && Is(scheme, "://"))
        {
            end = BasicEnd(At(scheme + 3) == '/' ? scheme + 4 : scheme + 3);
        }

        return end != No && Eat(StrOther, end);
    }

    private int BasicEnd(int i) => Run(i, PathPart) is var word and not No ? SectionsEnd(word) : No;

    private int SectionsEnd(int i)
    {
        int end = No;
        while (At(i) == '/' && Run(i + 1, PathPart) is var section and not No)
        {
            end = i = section;
        }

        return end;
    }

    private bool Quoted(char c) =>
        c == '"' ? Eat(StrDouble, Pos + 1, DoubleQuoted) : c == '\'' && Peek(1) == '\'' && Eat(StrDouble, Pos + 2, Indented);

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end == Pos || !WordEnds(end))
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType? type = Namespace.Has(word) ? KeywordNamespace
            : word is "let" ? KeywordDeclaration
            : Conditional.Has(word) ? TokenType.Keyword
            : Reserved.Has(word) ? KeywordReserved
            : null;
        return type is { } known && Eat(known, end);
    }

    private bool Sign(char c)
    {
        if (c is '/' or '&' or '|' && Peek(1) == c)
        {
            return Eat(Operator, Pos + 2);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : c is '$' or ';' or ',' or ':' && Eat(Punctuation, Pos + 1);
    }

    private bool Binding() => Has(Pos, CharSet.WordStart) && Eat(NameVariable, Skip(Pos + 1, NamePart));

    private bool Bracket(char c) => c switch
    {
        '(' => Eat(Punctuation, Pos + 1, Parentheses),
        '{' => Eat(Punctuation, Pos + 1, Set),
        '[' => Eat(Punctuation, Pos + 1, List),
        _ => false,
    };

    private bool Parentheses() => Peek() == ')' ? EatPop(Punctuation, Pos + 1) : Root();

    private bool Set() => Peek() == '}' ? EatPop(Punctuation, Pos + 1) : Root();

    private bool List() => Peek() == ']' ? EatPop(Punctuation, Pos + 1) : Root();

    private bool Interpolation() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Root();

    private bool DoubleQuoted()
    {
        char c = Peek();
        return c == '\\' && Has(Pos + 1, CharSet.NotNewline) ? Eat(StrEscape, NextChar(Pos + 1))
            : Dollar() || (c == '"' ? EatPop(StrDouble, Pos + 1) : Character());
    }

    private bool Indented()
    {
        if (Is(Pos, "''"))
        {
            char next = Peek(2);
            return next is '\'' or '$' ? Eat(StrEscape, Pos + 3)
                : next == '\\' && Has(Pos + 3, CharSet.NotNewline) ? Eat(StrEscape, NextChar(Pos + 3))
                : EatPop(StrDouble, Pos + 2);
        }

        return Dollar() || Character();
    }

    private bool Dollar() =>
        Is(Pos, "$$") ? Eat(StrEscape, Pos + 2) : Is(Pos, "${") && Eat(StrInterpol, Pos + 2, Interpolation);

    private bool Character() => Peek() != '\n' && Eat(StrDouble, NextChar(Pos));
}
