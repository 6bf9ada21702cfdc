using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>What the languages of the fuzzer syzkaller share: literals, calls, and states between the parts of a declaration.</summary>
internal abstract class SyzkallerLexer : StateLexer
{
    /// <summary>White space and comments.</summary>
    protected bool Blank() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Peek() == '#' && Eat(Comment, LineEnd(Pos));

    /// <summary>White space and comments, as a state.</summary>
    protected bool Gap() => Blank() || Pop();

    /// <summary>White space on a line, as a state.</summary>
    protected bool LineGap() => LineBlank() || Pop();

    protected bool LineBlank() => Has(Pos, CharSet.Blank) && Eat(Text, Skip(Pos, CharSet.Blank));

    protected bool Number()
    {
        int start = Peek() == '-' ? Pos + 1 : Pos;
        if (IsIgnoringCase(start, "0x") && Run(start + 2, CharSet.Hex) is var hex and not No)
        {
            return Eat(NumHex, hex);
        }

        return Run(start, CharSet.Digit) is var digits and not No && Eat(NumInteger, digits);
    }

    /// <summary>A literal between two of a quote.</summary>
    protected bool Quoted(char quote, TokenType type) =>
        Peek() == quote && Until(Pos + 1, quote) is var close && close < End && Eat(type, close + 1);

    protected bool Strings() => Quoted('"', StrDouble) || Quoted('`', StrBacktick);

    /// <summary>The name of a call, its variant, and the parenthesis that opens its arguments.</summary>
    protected bool CallStart()
    {
        int name = Identifier(Pos);
        if (name == No)
        {
            return false;
        }

        int dollar = At(name) == '$' ? name + 1 : name;
        int variant = Skip(dollar, CharSet.Word);
        int open = SkipSpace(variant);
        if (At(open) != '(')
        {
            return false;
        }

        Put(NameFunction, name);
        Put(Punctuation, dollar);
        Put(NameFunctionMagic, variant);
        Put(Text, open);
        return Eat(Punctuation, open + 1);
    }

    /// <summary>Pushes states, the last of which comes first.</summary>
    protected bool PushAll(params ReadOnlySpan<State> states)
    {
        foreach (State state in states)
        {
            Push(state);
        }

        return true;
    }
}
