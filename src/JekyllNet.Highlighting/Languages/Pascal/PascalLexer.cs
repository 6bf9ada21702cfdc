using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Pascal and Delphi.</summary>
internal sealed class PascalLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("~!@#$%^&*()+`={}[]:;<>?,./|\\-");

    private static readonly WordSet Keywords = WordSet.IgnoringCase(
        """
        absolute abstract all and and_then array as asm assembler attribute begin bindable case class const constructor delay
        destructor div do downto else end except exit export exports external far file finalization finally for forward function
        goto if implementation import in inc index inherited initialization inline interface interrupt is label library message mod
        module near nil not object of on only operator or or_else otherwise out overload override packed pascal pow private
        procedure program property protected public published qualified raise read record register repeat resident resourcestring
        restricted safecall segment set shl shr stdcall stored string then threadvar to try type unit until uses value var view
        virtual while with write writeln xor
        """);

    private static readonly WordSet Types = WordSet.IgnoringCase(
        """
        ansichar ansistring bool boolean byte bytebool cardinal char comp currency double dword extended int64 integer iunknown
        longbool longint longword pansichar pansistring pbool pboolean pbyte pbytearray pcardinal pchar pcomp pcurrency pdate
        pdatetime pdouble pdword pextended phandle pint64 pinteger plongint plongword pointer ppointer pshortint pshortstring
        psingle psmallint pstring pvariant pwidechar pwidestring pword pwordarray pwordbool real real48 shortint shortstring single
        smallint string tclass tdate tdatetime textfile thandle tobject ttime variant widechar widestring word wordbool
        """);

    private static readonly WordSet Constants = WordSet.IgnoringCase("true false nil");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Comments(c) || Number(c))
        {
            return true;
        }

        if (c == '$' && Run(Pos + 1, CharSet.Hex) is var hex and not No)
        {
            return Eat(NumHex, hex);
        }

        if (Punctuations.Has(c))
        {
            return Eat(Punctuation, Pos + 1);
        }

        return c == '\'' ? DoubledQuoteEnd(Pos + 1, '\'') is var end and not No && Eat(Str, end) : Word();
    }

    private bool Comments(char c)
    {
        if (Is(Pos, "//") || Is(Pos, "--"))
        {
            return Eat(CommentSingle, Math.Min(End, LineEnd(Pos) + 1));
        }

        int close = c == '{' ? Find(Pos + 1, "}") : c == '(' && Peek(1) == '*' ? Find(Pos + 2, "*)") : No;
        return close != No && Eat(CommentMultiline, c == '{' ? close + 1 : close + 2);
    }

    private bool Number(char c)
    {
        if (c == '0' && Peek(1) is 'x' or 'X')
        {
            return Eat(Num, SuffixEnd(Skip(Pos + 2, CharSet.Hex)));
        }

        int end = Skip(Pos, CharSet.Digit);
        if (end > Pos)
        {
            end = At(end) == '.' ? Skip(end + 1, CharSet.Digit) : end;
        }
        else
        {
            end = c == '.' ? Run(Pos + 1, CharSet.Digit) : No;
        }

        return end != No && Eat(Num, SuffixEnd(Exponent(end, CharSet.Digit)));
    }

    private int SuffixEnd(int i) =>
        Is(i, "UL") || Is(i, "ul") ? i + 2 : At(i) is 'L' or 'l' or 'u' or 'U' or 'F' or 'f' ? i + 1 : i;

    private bool Word()
    {
        int end = Identifier(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = !WordEnds(end) ? Name
            : Constants.Has(word) ? NameBuiltin
            : Keywords.Has(word) ? TokenType.Keyword
            : Types.Has(word) ? KeywordType
            : Name;
        return Eat(type, end);
    }
}
