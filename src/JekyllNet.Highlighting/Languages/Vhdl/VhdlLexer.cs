using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>VHDL.</summary>
internal sealed class VhdlLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("(),:;");
    private static readonly CharSet Operators = CharSet.Of("#&'*+./<=>?@^-");

    private static readonly WordSet Keywords = WordSet.IgnoringCase(
        """
        access after alias all architecture array assert assume assume_guarantee attribute begin block body buffer bus case
        component configuration constant context cover default disconnect downto else elsif end entity exit fairness file for force
        function generate generic group guarded if impure in inertial inout is label library linkage literal loop map new next null
        of on open others out package parameter port postponed procedure process property protected pure range record register
        reject release report return select sequence severity shared signal strong subtype then to transport type unaffected units
        until use variable vmode vprop vunit wait when while with
        """);

    private static readonly WordSet Types = WordSet.IgnoringCase(
        """
        bit bit_vector boolean boolean_vector character integer integer_vector natural positive real real_vector severity_level
        signed std_logic std_logic_vector std_ulogic std_ulogic_vector string time time_vector unsigned
        """);

    private static readonly WordSet OperatorWords = WordSet.IgnoringCase(
        """
        abs and mod nand nor not or rem rol ror sla sll sra srl xnor xor
        """);

    private static readonly WordSet Constants = WordSet.IgnoringCase("true false null");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '-' && Peek(1) == '-')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        int digits = c == '-' ? Pos + 1 : Pos;
        if (Has(digits, CharSet.Digit))
        {
            return Eat(NumInteger, Skip(digits, CharSet.Digit));
        }

        return Quoted(c) || (Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Word() || (Operators.Has(c) && Eat(Operator, Pos + 1)));
    }

    private bool Quoted(char c)
    {
        if (c == '\'')
        {
            int next = Peek(1) == '\'' || Pos + 1 >= End ? Pos + 1 : NextChar(Pos + 1);
            if (At(next) == '\'')
            {
                return Eat(StrChar, next + 1);
            }

            return Has(Pos + 1, CharSet.Letter) && Eat(NameAttribute, Skip(Pos + 1, CharSet.Word));
        }

        int quote = c is 'b' or 'B' or 'o' or 'O' or 'x' or 'X' ? Pos + 1 : Pos;
        int close = At(quote) == '"' ? Find(quote + 1, "\"") : No;
        return close != No && Eat(StrSingle, close + 1);
    }

    private bool Word()
    {
        if (!Has(Pos, CharSet.Letter))
        {
            return false;
        }

        int end = Skip(Pos, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = Constants.Has(word) && WordEnds(end) ? NameBuiltin
            : Keywords.Has(word) ? TokenType.Keyword
            : Types.Has(word) ? KeywordType
            : OperatorWords.Has(word) ? OperatorWord
            : Name;
        return Eat(type, end);
    }
}
