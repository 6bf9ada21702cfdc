using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>BrightScript, Roku's language.</summary>
internal sealed class BrightScriptLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("~!%^&*+=|?:<>/-");
    private static readonly CharSet Punctuations = CharSet.Of("()[],.;{}");
    private static readonly CharSet IntegerSuffix = CharSet.Of("luLU");
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z$_");

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (c == '\'' || IsIgnoringCase(Pos, "rem"))
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (Operators.Has(c))
        {
            return Eat(Operator, Pos + 1);
        }

        if (c == '"')
        {
            return FindOnLine(Pos + 1, "\"") is var close and not No && Eat(StrDouble, close + 1);
        }

        return Number() || Word() || (Punctuations.Has(c) && Eat(Punctuation, Pos + 1));
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (At(end) != '.' || !Has(end + 1, CharSet.Digit))
        {
            return end > Pos && Eat(NumInteger, Skip(end, IntegerSuffix));
        }

        end = Skip(end + 1, CharSet.Digit);
        return Eat(NumFloat, At(end + 1) == '+' ? end : Exponent(end, CharSet.Digit));
    }

    private bool Word()
    {
        if (!Has(Pos, IdStart))
        {
            return false;
        }

        int end = Skip(Pos + 1, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = At(SkipSpace(end)) == '(' ? NameFunction
            : BrightScriptWords.Components.Has(word) || BrightScriptWords.Reserved.Has(word) ? KeywordReserved
            : BrightScriptWords.Types.Has(word) ? KeywordType
            : BrightScriptWords.Builtins.Has(word) ? NameBuiltin
            : BrightScriptWords.Operators.Has(word) ? OperatorWord
            : Name;
        return Eat(type, end);
    }
}
