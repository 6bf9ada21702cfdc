using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>ReasonML.</summary>
internal sealed class ReasonMlLexer() : ReasonLexer(Keywords, MlWords.Operators, MlWords.Types)
{
    private static readonly CharSet Operators = CharSet.Of(";,_!$%&*+./:<=>?@^|~#-");
    private static readonly CharSet Punctuations = CharSet.Of("(){}[];");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        as assert begin class constraint do done downto else end exception external false for fun function functor if in include
        inherit initializer lazy let module mutable new nonrec object of open rec sig struct switch then to true try type val
        virtual when while with
        """);

    protected override bool Root()
    {
        if (SpaceOrConstant() || UpperName())
        {
            return true;
        }

        if (Peek() == '`' && Id(Pos + 1) is var tag and not No)
        {
            return Eat(NameTag, tag);
        }

        return Comments() || Word()
            || (Run(Pos, Punctuations) is var marks and not No ? Eat(Punctuation, marks)
                : Run(Pos, Operators) is var op and not No ? Eat(Operator, op)
                : NumberOrLiteral());
    }
}
