using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Jumps in the bytecode of BPF: how far, and to which label. As in Rouge the last digit may be the label.</summary>
internal abstract class BpfJumpLexer : StateLexer
{
    /// <summary>The index behind the jump at <paramref name="i"/> and behind each of its parts, or null.</summary>
    protected JumpEnds? JumpAt(int i)
    {
        if (!IsIgnoringCase(i, "goto"))
        {
            return null;
        }

        return (At(i + 4) is 'l' or 'L' ? BehindWord(i + 5) : null) ?? BehindWord(i + 4);
    }

    protected bool PutJump(JumpEnds ends)
    {
        Put(TokenType.Keyword, ends.Word);
        Put(TextWhitespace, ends.Space);
        Put(NumHex, ends.Hex);
        Put(NumInteger, ends.Integer);
        Put(TextWhitespace, ends.SecondSpace);
        return Eat(NameLabel, ends.Label);
    }

    private JumpEnds? BehindWord(int word)
    {
        int space = SkipSpace(word);
        if (At(space) is '+' or '-' && At(space + 1) == '0' && At(space + 2) is 'x' or 'X' && Has(space + 3, CharSet.Word))
        {
            int hex = Skip(space + 3, CharSet.Word);
            var ends = BehindHex(word, space, hex);
            if (ends != null || hex > space + 4)
            {
                return ends ?? new JumpEnds(word, space, hex - 1, hex - 1, hex - 1, LabelEnd(hex - 1));
            }
        }

        return BehindHex(word, space, space);
    }

    private JumpEnds? BehindHex(int word, int space, int hex)
    {
        int label;
        if (At(hex) is '+' or '-' && Run(hex + 1, CharSet.Digit) is var integer and not No)
        {
            int second = SkipSpace(integer);
            label = LabelEnd(second);
            if (label != No || integer > hex + 2)
            {
                return label != No ? new JumpEnds(word, space, hex, integer, second, label)
                    : new JumpEnds(word, space, hex, integer - 1, integer - 1, LabelEnd(integer - 1));
            }
        }

        int start = SkipSpace(hex);
        label = LabelEnd(start);
        return label != No ? new JumpEnds(word, space, hex, hex, start, label) : null;
    }

    private int LabelEnd(int i)
    {
        int end = Run(At(i) == '<' ? i + 1 : i, CharSet.Word);
        return end != No && At(end) == '>' ? end + 1 : end;
    }

    /// <summary>Where the parts of a jump end, those that are missing where the one before ends.</summary>
    protected readonly record struct JumpEnds(int Word, int Space, int Hex, int Integer, int SecondSpace, int Label);
}
