using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Lean 3.</summary>
internal sealed class LeanLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("!#&*+/@`;<=>|~-", static c => "∀Πλ↔∧∨≠≤≥⊎¬⬝▸→∃ℕℤ≈×⌞⌟≡⟨⟩".Contains(c, StringComparison.Ordinal));
    private static readonly CharSet TextSigns = CharSet.Of(" \t\r\n\f\v(),[]", static c => c is 'α' or 'β' or '‹' or '›');
    private static readonly CharSet Hyphen = CharSet.Of("-");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        #check #eval #print #reduce abbreviation add_rewrite alias assume axiom begin by calc calc_refl calc_subst calc_trans
        coercion conjecture constant constants context corollary def definition end example exit export expose exposing extends
        from fun have help hiding hott hypothesis import include including inductive infix infixl infixr inline instance
        irreducible lemma match namespace notation opaque opaque_hint open options parameter parameters postfix precedence prefix
        private protected reducible renaming repeat section set_option show tactic_hint theorem universe universes using variable
        variables with
        """);

    private static readonly WordSet Types = WordSet.Of(
        """
        Prop Sort Type
        """);

    protected override bool Root()
    {
        int hyphens = SkipSpace(Pos);
        int comment = Is(hyphens, "--") ? Skip(hyphens, Hyphen) : No;
        if (comment != No && Has(comment, CharSet.Space))
        {
            return Eat(CommentDoc, LineEnd(SkipSpace(comment)));
        }

        char c = Peek();
        switch (c)
        {
            case '"':
                return Eat(Str, Pos + 1, InsideString);
            case 'λ':
                return Eat(TokenType.Keyword, Pos + 1);
            case ':':
                return Eat(Text, Peek(1) == '=' ? Pos + 2 : Pos + 1);
            case '.':
                return Eat(Operator, Skip(Pos + 1, CharSet.Digit));
            case '⁻' when Peek(1) == '¹':
                return Eat(Operator, Pos + 2);
        }

        if (CharSet.Digit.Has(c))
        {
            return Eat(NumInteger, Skip(Pos, CharSet.Digit));
        }

        int end = Run(c == '#' ? Pos + 1 : Pos, CharSet.Word);
        if (end != No)
        {
            ReadOnlySpan<char> word = Slice(Pos, end);
            return Eat(Keywords.Has(word) ? TokenType.Keyword : Types.Has(word) ? KeywordType : Name, end);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Run(Pos, TextSigns) is var text and not No && Eat(Text, text);
    }

    private bool InsideString() => Peek() switch
    {
        '"' => EatPop(Str, Pos + 1),
        '\\' => Eat(StrEscape, Pos + 1, Escape),
        _ => Eat(Str, Until(Pos, '"', '\\')),
    };

    private bool Escape() => Peek() switch
    {
        'n' or 'r' or 't' or '"' or '\'' or '\\' => EatPop(StrEscape, Pos + 1),
        'x' or 'X' => Run(Pos + 1, CharSet.Hex) is var end and not No && EatPop(StrEscape, end),
        _ => false,
    };
}
