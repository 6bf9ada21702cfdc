using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Arm's assembly language: a label, a command and its arguments on a line.</summary>
internal sealed class ArmAsmLexer : ArmAsmArgumentLexer
{
    private static readonly CharSet LoneDirective = CharSet.Of("[]|!#*=%&^");
    private static readonly CharSet UpperOrDigit = CharSet.Of("A-Z0-9");
    private static readonly CharSet LowerOrDigit = CharSet.Of("a-z0-9");
    private static readonly CharSet DirectiveEnd = CharSet.Of("; \t\n");
    private static readonly CharSet TypeLetter = CharSet.Of("DFIPSUdfipsu");
    private static readonly CharSet WidthLetter = CharSet.Of("NWnw");
    private static readonly CharSet InFileName = CharSet.Not("$\n");

    protected override bool Root()
    {
        char c = Peek();
        if (c == '\n')
        {
            return Eat(Text, Pos + 1);
        }

        if (AtLineStart && Preprocessor())
        {
            return true;
        }

        if (c is ' ' or '\t')
        {
            return Eat(Text, Skip(Pos, CharSet.Blank), Command);
        }

        return c == ';' ? Eat(Comment, LineEnd(Pos))
            : Variable(CharSet.WordStart)
            || ((Run(Pos, CharSet.Word) is var label and not No || (label = BarredEnd(Pos)) != No) && Eat(NameLabel, label));
    }

    private bool Preprocessor()
    {
        int hash = Skip(Pos, CharSet.Blank);
        if (At(hash) != '#')
        {
            return false;
        }

        int end = Skip(hash + 1, CharSet.Blank);
        int word = Skip(end, CharSet.Word);
        if (ArmAsmWords.Preprocessor.Has(Slice(end, word)))
        {
            end = Has(word, CharSet.Blank) ? LineEnd(word) : word;
        }

        if (At(end) != '\n')
        {
            return false;
        }

        Put(Text, hash);
        Put(CommentPreproc, end);
        return Eat(Text, end + 1);
    }

    private bool Command()
    {
        char c = Peek();
        switch (c)
        {
            case '\n':
                return EatPop(Text, Pos + 1);
            case ' ' or '\t':
                return EatGoto(Text, Skip(Pos, CharSet.Blank), Arguments);
            case ';':
                return EatPop(Comment, LineEnd(Pos));
        }

        int file = Keyword(Pos, ArmAsmWords.FileDirectives);
        if (file != No)
        {
            return EatGoto(TokenType.Keyword, file, FileName);
        }

        int end = DirectiveWordEnd(c);
        if (end != No)
        {
            return Eat(TokenType.Keyword, end);
        }

        end = OpcodeEnd();
        if (end != No)
        {
            return Eat(NameBuiltin, end);
        }

        end = SymbolEnd();
        return end != No ? Eat(NameFunction, end) : Variable(CharSet.Letter);
    }

    private int DirectiveWordEnd(char c)
    {
        int end = LoneDirective.Has(c) ? Pos + 1 : Skip(Pos, CharSet.Word);
        if (Has(end, DirectiveEnd) && (end == Pos + 1 && LoneDirective.Has(c) || ArmAsmWords.Directives.Has(Slice(Pos, end))))
        {
            return end;
        }

        return Is(Pos, "DCI") && Has(Pos + 3, CharSet.NotNewline) && At(Pos + 4) is 'N' or 'W' && Has(Pos + 5, DirectiveEnd) ? Pos + 5 : No;
    }

    /// <summary>A word in one case with what widths and types stand behind its dots, as far as a word's boundary.</summary>
    private int OpcodeEnd()
    {
        int end = Has(Pos, CharSet.Upper) ? Skip(Pos, UpperOrDigit) : Has(Pos, CharSet.Lower) ? Skip(Pos, LowerOrDigit) : No;
        if (end == No)
        {
            return No;
        }

        int wide = At(end) == '.' && Has(end + 1, WidthLetter) ? TypesEnd(end + 2, 3) : No;
        return wide != No ? wide : TypesEnd(end, 3);
    }

    private int TypesEnd(int i, int most)
    {
        if (most > 0 && At(i) == '.')
        {
            for (int letters = Has(i + 1, TypeLetter) ? 1 : 0; letters >= 0; letters--)
            {
                int letterEnd = i + 1 + letters;
                int size = At(letterEnd) == '8' ? 1 : Is(letterEnd, "16") || Is(letterEnd, "32") || Is(letterEnd, "64") ? 2 : 0;
                int end = size > 0 ? TypesEnd(letterEnd + size, most - 1) : No;
                end = end != No ? end : TypesEnd(letterEnd, most - 1);
                if (end != No)
                {
                    return end;
                }
            }
        }

        return Boundary(i) ? i : No;
    }

    private bool FileName()
    {
        char c = Peek();
        return c == '\n' ? EatPop(Text, Pos + 1) : c != '$' ? Eat(StrOther, Skip(Pos, InFileName)) : Dollar(StrOther);
    }
}
