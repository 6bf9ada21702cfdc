namespace JekyllNet.Highlighting.Engine;

/// <summary>A set of characters, written as in a regex class: <c>a-z0-9_</c>. A test is two shifts.</summary>
/// <remarks>
/// Characters past ASCII are in the set all together or not at all, or when they are letters or digits (<see cref="Beyond"/>).
/// The predefined sets are Ruby's: <c>\w</c>, <c>\d</c> and <c>\s</c> are ASCII, while a word boundary looks at Unicode.
/// </remarks>
internal sealed class CharSet
{
    public static readonly CharSet Word = Of("a-zA-Z0-9_");
    public static readonly CharSet Letter = Of("a-zA-Z");
    public static readonly CharSet Lower = Of("a-z");
    public static readonly CharSet Upper = Of("A-Z");
    public static readonly CharSet WordStart = Of("a-zA-Z_");
    public static readonly CharSet Alphanumeric = Of("a-zA-Z0-9");
    public static readonly CharSet Digit = Of("0-9");
    public static readonly CharSet DigitOrUnderscore = Of("0-9_");
    public static readonly CharSet Hex = Of("0-9a-fA-F");
    public static readonly CharSet Oct = Of("0-7");
    public static readonly CharSet Bin = Of("01");
    public static readonly CharSet Space = Of(" \t\r\n\f\v");
    public static readonly CharSet Blank = Of(" \t");
    public static readonly CharSet SpaceButNewline = Of(" \t\r\f\v");
    public static readonly CharSet Newline = Of("\n");
    public static readonly CharSet NotNewline = Not("\n");
    public static readonly CharSet UnicodeLetter = Of("a-zA-Z", Beyond.Letters);
    public static readonly CharSet UnicodeWord = Of("a-zA-Z0-9_", Beyond.WordChars);

    private readonly ulong low;
    private readonly ulong high;
    private readonly Beyond beyond;
    private readonly Func<char, bool>? test;

    private CharSet(ulong low, ulong high, Beyond beyond, Func<char, bool>? test = null)
    {
        this.low = low;
        this.high = high;
        this.beyond = beyond;
        this.test = test;
    }

    /// <summary>What a set holds of the characters past ASCII.</summary>
    public enum Beyond
    {
        None,
        All,
        Letters,
        LowerCase,
        UpperCase,
        WordChars,
        Tested,
    }

    /// <summary>A set from characters and ranges; a hyphen counts as itself when it stands first or last.</summary>
    public static CharSet Of(string spec, Beyond beyond = Beyond.None)
    {
        ulong low = 0;
        ulong high = 0;
        for (int i = 0; i < spec.Length; i++)
        {
            char first = spec[i];
            char last = first;
            if (i + 2 < spec.Length && spec[i + 1] == '-')
            {
                last = spec[i + 2];
                i += 2;
            }

            for (int c = first; c <= last; c++)
            {
                if (c < 64)
                {
                    low |= 1UL << c;
                }
                else
                {
                    high |= 1UL << (c - 64);
                }
            }
        }

        return new CharSet(low, high, beyond);
    }

    /// <summary>A set from ASCII characters and ranges, and whatever past ASCII passes a test.</summary>
    public static CharSet Of(string spec, Func<char, bool> test)
    {
        CharSet set = Of(spec);
        return new CharSet(set.low, set.high, Beyond.Tested, test);
    }

    /// <summary>Everything but the characters named, all that lies past ASCII included.</summary>
    public static CharSet Not(string spec)
    {
        CharSet set = Of(spec);
        return new CharSet(~set.low, ~set.high, Beyond.All);
    }

    public bool Has(char c) =>
        c < 64 ? (low >> c & 1) != 0
        : c < 128 ? (high >> (c - 64) & 1) != 0
        : beyond != Beyond.None && HasBeyond(c);

    private bool HasBeyond(char c) => beyond switch
    {
        Beyond.All => true,
        Beyond.Letters => char.IsLetter(c),
        Beyond.LowerCase => char.IsLower(c),
        Beyond.UpperCase => char.IsUpper(c),
        Beyond.Tested => test!(c),
        _ => IsWordChar(c),
    };

    /// <summary>A word character in the sense of Ruby's <c>\b</c>, which unlike <c>\w</c> knows Unicode.</summary>
    public static bool IsWordChar(char c)
    {
        if (c < 128)
        {
            return Word.Has(c);
        }

        return char.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.UppercaseLetter or
            System.Globalization.UnicodeCategory.LowercaseLetter or
            System.Globalization.UnicodeCategory.TitlecaseLetter or
            System.Globalization.UnicodeCategory.ModifierLetter or
            System.Globalization.UnicodeCategory.OtherLetter or
            System.Globalization.UnicodeCategory.NonSpacingMark or
            System.Globalization.UnicodeCategory.SpacingCombiningMark or
            System.Globalization.UnicodeCategory.EnclosingMark or
            System.Globalization.UnicodeCategory.DecimalDigitNumber or
            System.Globalization.UnicodeCategory.LetterNumber or
            System.Globalization.UnicodeCategory.ConnectorPunctuation;
    }
}
