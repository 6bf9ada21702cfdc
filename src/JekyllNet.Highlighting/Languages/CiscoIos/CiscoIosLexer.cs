using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Configurations of Cisco's routers.</summary>
internal sealed class CiscoIosLexer : StateLexer
{
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet NotDelimiter = CharSet.Not("#$%");
    private static readonly CharSet LowerHex = CharSet.Of("0-9a-f");
    private static readonly CharSet Stars = CharSet.Of("*");

    protected override bool Root()
    {
        char c = Peek();
        if (AtLineStart && (c == '!' || Version() || Section()))
        {
            return c != '!' || Eat(CommentSingle, LineEnd(Pos));
        }

        if (c == 'd' && Is(Pos, "des"))
        {
            Put(TokenType.Keyword, Letters(Pos + 3, "cription"));
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (Secret())
        {
            return true;
        }

        if (Is(Pos, "permit") || Is(Pos, "deny"))
        {
            return Eat(OperatorWord, c == 'p' ? Pos + 6 : Pos + 4);
        }

        if (AtLineStart && (Banner() || DialPeer() || Vlan()))
        {
            return true;
        }

        if (Address())
        {
            return true;
        }

        if (AtLineStart && (Negation() || FirstWords()))
        {
            return true;
        }

        return c == '*' ? Eat(NameEntity, Skip(Pos, Stars)) : c == '\n' ? Eat(Text, Skip(Pos, CharSet.Newline)) : Eat(Text, NextChar(Pos));
    }

    /// <summary>Any number of each letter in turn: the abbreviations of a word.</summary>
    private int Letters(int i, string letters)
    {
        foreach (char letter in letters)
        {
            while (At(i) == letter)
            {
                i++;
            }
        }

        return i;
    }

    private int Spaced(int i) => SkipSpace(i) is var end && end > i ? end : No;

    private bool Version()
    {
        int number = Is(Pos, "version") ? Spaced(Pos + 7) : No;
        if (number == No)
        {
            return false;
        }

        Put(TokenType.Keyword, number);
        return Eat(NumFloat, LineEnd(number));
    }

    private bool Section()
    {
        int end = Is(Pos, "int") ? Letters(Pos + 3, "erface")
            : Is(Pos, "controller") || Is(Pos, "voice-port") ? Pos + 10
            : Is(Pos, "router ") ? Run(Pos + 7, NotSpace)
            : Is(Pos, "voice translation-") ? Run(Pos + 18, NotSpace)
            : Is(Pos, "line") ? Pos + 4
            : No;
        if (end == No)
        {
            return false;
        }

        Put(KeywordType, end);
        return Eat(NameFunction, LineEnd(end));
    }

    /// <summary>A password. Rouge raises an error here, for the name of a token that it does not have.</summary>
    private bool Secret()
    {
        int word = Is(Pos, "password") ? Pos + 8 : Is(Pos, "secret") ? Pos + 6 : No;
        int kind = word == No ? No : Spaced(word);
        int text = At(kind) is '5' or '7' ? Spaced(kind + 1) : No;
        int end = text == No ? No : Run(text, NotSpace);
        if (end == No)
        {
            return false;
        }

        Put(TokenType.Keyword, word);
        Put(Num, text);
        return Eat(StrDouble, end);
    }

    private bool Banner()
    {
        int kind = Is(Pos, "banner") ? Spaced(Pos + 6) : No;
        int delimiter = kind == No ? No : Is(kind, "motd") ? Spaced(kind + 4) : Is(kind, "login") ? Spaced(kind + 5) : No;
        if (At(delimiter) is not ('#' or '$' or '%'))
        {
            return false;
        }

        Put(TokenType.Keyword, kind);
        Put(NameFunction, delimiter);
        return Eat(StrDelimiter, delimiter + 1, BannerText);
    }

    private bool BannerText() => Run(Pos, NotDelimiter) is var end and not No ? Eat(Text, end) : EatPop(StrDelimiter, Pos + 1);

    private bool DialPeer()
    {
        int tag = Is(Pos, "dial-peer") ? Spaced(Pos + 9) : No;
        int number = tag == No ? No : Spaced(Skip(tag, NotSpace));
        int end = number == No ? No : Run(number, NotSpace);
        if (end == No || tag == Skip(tag, NotSpace))
        {
            return false;
        }

        Put(TokenType.Keyword, number);
        Put(NameAttribute, end);
        return Eat(TokenType.Keyword, LineEnd(end));
    }

    private bool Vlan()
    {
        int number = Is(Pos, "vlan") ? Spaced(Pos + 4) : No;
        int end = number == No ? No : Run(number, CharSet.Digit);
        if (end == No || (end < End && Source[end] != '\n'))
        {
            return false;
        }

        Put(TokenType.Keyword, number);
        return Eat(NameAttribute, end);
    }

    private bool Address()
    {
        int end = Pos;
        for (int part = 0; part < 4 && end != No; part++)
        {
            end = part == 0 ? end : At(end) == '.' ? end + 1 : No;
            int next = end == No ? No : Skip(end, CharSet.Digit, 3);
            end = next > end ? next : No;
        }

        if (end != No)
        {
            int prefix = At(end) == '/' ? Skip(end + 1, CharSet.Digit, 2) : No;
            return Eat(Num, prefix > end + 1 ? prefix : end);
        }

        if (Is(Pos, "49") && Groups(Pos + 2, CharSet.Digit, 4) is var area and not No && At(area) == '.' && Skip(area + 1, CharSet.Digit, 2) == area + 3)
        {
            return Eat(Num, area + 3);
        }

        return Skip(Pos, LowerHex, 4) == Pos + 4 && Groups(Pos + 4, LowerHex, 2) is var mac and not No && Eat(NumHex, mac);
    }

    /// <summary>The end of so many dots with four digits behind each.</summary>
    private int Groups(int i, CharSet digits, int count)
    {
        for (; count > 0; count--)
        {
            if (At(i) != '.' || Skip(i + 1, digits, 4) != i + 5)
            {
                return No;
            }

            i += 5;
        }

        return i;
    }

    private bool Negation()
    {
        int no = SkipSpace(Pos);
        int word = Is(no, "no") ? Spaced(no + 2) : No;
        int end = word == No ? No : Run(word, NotSpace);
        if (end == No)
        {
            return false;
        }

        Put(KeywordConstant, word);
        return Eat(TokenType.Keyword, end);
    }

    private bool FirstWords()
    {
        if (Peek() is '\n' or '\r')
        {
            return false;
        }

        int word = SkipSpace(NextChar(Pos));
        return Run(word, NotSpace) is var end and not No && Eat(TokenType.Keyword, end);
    }
}
