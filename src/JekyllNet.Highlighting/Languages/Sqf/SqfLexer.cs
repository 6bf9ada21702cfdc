using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>SQF, the scripts of the Real Virtuality engine.</summary>
internal sealed class SqfLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("!%&*+/<=>^|#-");
    private static readonly CharSet Punctuations = CharSet.Of("(){}[],:;");
    private static readonly string[] Directives = ["define", "undef", "ifdef", "ifndef", "else", "endif", "include"];
    private static readonly string[] Magic = ["__EVAL", "__EXEC", "__LINE__", "__FILE__"];

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        switch (c)
        {
            case '/' when SlashComment():
                return true;
            case '#' when AnyOf(Pos + 1, Directives) is var directive and not No:
                return Eat(CommentPreproc, directive);
            case '\\':
                int feed = Peek(1) == '\r' ? Pos + 2 : Pos + 1;
                return At(feed) == '\n' && Eat(CommentPreproc, feed + 1);
            case '"':
                return FindOnLine(Pos + 1, "\"") is var close and not No && Eat(Str, close + 1);
            case '\'':
                return FindOnLine(Pos + 1, "'") is var single and not No && Eat(Str, single + 1);
            case '$':
                return Run(Pos + 1, CharSet.Hex) is var hex and not No && Eat(NumHex, hex);
            case '_' when AnyOf(Pos, Magic) is var magic and not No:
                return Eat(NameBuiltin, magic);
            case >= '0' and <= '9':
                return Number();
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1) : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Word();
    }

    private bool Number()
    {
        if (Is(Pos, "0x") && Run(Pos + 2, CharSet.Hex) is var hex and not No)
        {
            return Eat(NumHex, hex);
        }

        int end = Skip(Pos, CharSet.Digit);
        end = At(end) == '.' ? end + 1 : end;
        return Eat(NumFloat, At(end) == 'e' ? Run(end + 1, CharSet.Digit) is var exponent and not No ? exponent : end : end);
    }

    private bool Word()
    {
        int end = Run(Pos, CharSet.Word);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = SqfWords.Operators.Has(word) ? OperatorWord
            : SqfWords.Declarations.Has(word) ? KeywordDeclaration
            : SqfWords.Control.Has(word) ? KeywordReserved
            : SqfWords.Constants.Has(word) ? KeywordConstant
            : SqfWords.Namespaces.Has(word) ? KeywordNamespace
            : SqfWords.Diagnostics.Has(word) || SqfCommands.Commands.Has(word) ? NameFunction
            : word[..^1].Contains('_') ? NameVariable
            : NameVariableGlobal;
        return Eat(type, end);
    }
}
