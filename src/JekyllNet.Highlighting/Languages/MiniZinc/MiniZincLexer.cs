using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>MiniZinc, a language for models of constraints.</summary>
internal sealed class MiniZincLexer : StateLexer
{
    private static readonly CharSet IdStart = CharSet.Of("$a-zA-Z_");

    // Operators in letters count even as the beginning of a longer word.
    private static readonly string[] WordOperators = ["not", "xor", "div", "mod"];

    private static readonly WordSet Keywords = WordSet.Of(
        """
        ann annotation any constraint else endif forall for function if include list maximize minimize of op output par predicate
        record satisfy solve test then type var where
        """);

    private static readonly WordSet Types = WordSet.Of("array set bool enum float int string tuple");

    private static readonly WordSet SetOperators = WordSet.Of("in subset superset union diff symdiff intersect");

    private static readonly WordSet Builtins = WordSet.Of(
        """
        abort abs acosh array_intersect array_union array1d array2d array3d array4d array5d array6d asin assert atan bool2int card
        ceil concat cos cosh dom dom_array dom_size exp fix floor index_set index_set_1of2 index_set_1of3 index_set_2of2
        index_set_2of3 index_set_3of3 int2float is_fixed join lb lb_array length ln log log10 log2 max min pow product round
        set2array show show_float show_int sin sinh sqrt sum tan tanh trace ub ub_array
        """);

    protected override bool Root()
    {
        char c = Peek();
        char next = Peek(1);
        switch (c)
        {
            case ' ' or '\t' or '\r' or '\n' or '\f' or '\v':
                return Eat(TextWhitespace, SkipSpace(Pos));
            case '\\' when next == '\n':
                return Eat(TextWhitespace, Pos + 2);
            case '%':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/' when TornCommentEnd(Pos) is var comment and not No:
                return Eat(CommentMultiline, comment);
            case '"':
                return QuotedEnd(Pos + 1, '"') is var close and not No && Eat(Str, close);
            case '<' when next == '-':
                return Eat(Operator, Peek(2) == '>' ? Pos + 3 : Pos + 2);
            case '-' when next == '>':
            case '\\' when next == '/':
            case '/' when next == '\\':
            case '=' or '!' when next == '=':
            case '.' when next == '.':
                return Eat(Operator, Pos + 2);
            case '<' or '>' or '=' or '+' or '-' or '*' or '/' or '\\':
                return Eat(Operator, Pos + 1);
            case '|' or '(' or ')' or '[' or ']' or '{' or '}' or ',' or ':' or ';':
                return Eat(Punctuation, Pos + 1);
            default:
                return CharSet.Digit.Has(c) ? Number() : IdStart.Has(c) && Word();
        }
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        end = At(end) == '.' && At(end + 1) != '.' ? Skip(end + 1, CharSet.Digit) : end;
        return Eat(Num, Exponent(end, CharSet.Digit));
    }

    private bool Word()
    {
        foreach (string op in WordOperators)
        {
            if (Is(Pos, op))
            {
                return Eat(Operator, Pos + op.Length);
            }
        }

        int end = Skip(Pos + 1, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        return Eat(
            word is "true" or "false" && WordEnds(end) ? KeywordConstant
            : Keywords.Has(word) ? TokenType.Keyword
            : Types.Has(word) ? KeywordType
            : Builtins.Has(word) ? NameBuiltin
            : SetOperators.Has(word) ? Operator
            : NameOther,
            end);
    }
}
