using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The assembly language of NESASM, for the processor 6502.</summary>
internal sealed class NesAsmLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("~&*+=|?:<>/-");
    private static readonly CharSet Punctuations = CharSet.Of("(),.[]");
    private static readonly CharSet MacroArgument = CharSet.Of("0-9@#");
    private static readonly CharSet InString = CharSet.Not("\"\\");

    private static readonly WordSet Instructions = WordSet.IgnoringCase(
        """
        ADC AND ASL BIT BRK CMP CPX CPY DEC EOR INC JMP JSR LDA LDX LDY LSR NOP ORA ROL ROR RTI RTS SBC STA STX STY TAX TXA DEX INX
        TAY TYA DEY INY BPL BMI BVC BVS BCC BCS BNE BEQ CLC SEC CLI SEI CLV CLD SED TXS TSX PHA PLA PHP PLP
        """);

    private static readonly WordSet Types = WordSet.IgnoringCase("DB DW BYTE WORD");

    private static readonly WordSet Directives = WordSet.IgnoringCase(
        """
        INCBIN INCLUDE ORG BANK RSSET RS MACRO ENDM DS PROC ENDP PROCGROUP ENDPROCGROUP INCCHR DEFCHR ZP BSS CODE DATA IF IFDEF IFNDEF
        ELSE ENDIF FAIL INESPRG INESCHR INESMAP INESMIR FUNC
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        if (Number(c == '#' ? Pos + 1 : Pos))
        {
            return true;
        }

        switch (c)
        {
            case ';':
                return Eat(CommentSingle, LineEnd(Pos));
            case '"':
                return Eat(Str, Pos + 1, InsideString);
            case '\'':
                return Has(Pos + 1, CharSet.Word) && Peek(2) == '\'' && Eat(StrChar, Pos + 3);
            case '\\':
                int argument = Peek(1) == '?' ? Pos + 2 : Pos + 1;
                return Has(argument, MacroArgument) && Eat(NameBuiltin, argument + 1);
            case '#' when Peek(1) == '(':
                return Eat(Punctuation, Pos + 2);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Word(c == '#' ? Pos + 1 : Pos);
    }

    private bool Number(int i)
    {
        char c = At(i);
        int end = c == '%' ? Run(i + 1, CharSet.Bin) : c == '$' ? Run(i + 1, CharSet.Hex) : Run(i, CharSet.Digit);
        return end != No && Eat(c == '%' ? NumBin : c == '$' ? NumHex : Num, end);
    }

    private bool Word(int i)
    {
        int end = Run(i, CharSet.Word);
        if (end == No)
        {
            return false;
        }

        end = At(end) == ':' ? end + 1 : end;
        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = Instructions.Has(word) ? TokenType.Keyword
            : Types.Has(word) ? KeywordType
            : Directives.Has(word) ? KeywordReserved
            : NameFunction;
        return Eat(type, end);
    }

    private bool InsideString() => Peek() switch
    {
        '"' => EatPop(Str, Pos + 1),
        '\\' => Eat(StrEscape, Peek(1) == '"' ? Pos + 2 : Pos + 1),
        _ => Eat(Str, Skip(Pos, InString)),
    };
}
