using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Batch files of Windows.</summary>
internal sealed class BatchfileLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("<>&|(){}[]+=;,~?*-");
    private static readonly CharSet PlainText = CharSet.Not(" \t\r\n\f\v&|()[]{}^=;!%+,\"'`~?*-");
    private static readonly CharSet Expansion = CharSet.Of("%!");
    private static readonly CharSet Percent = CharSet.Of("%");
    private static readonly CharSet VariablePart = CharSet.Of("a-zA-Z_$@#");

    protected override bool Root() => Basic() || Data();

    private bool Basic()
    {
        char c = Peek();
        int word = c == '@' ? Pos + 1 : Pos;
        if (IsIgnoringCase(word, "rem") && WordEnds(word + 3))
        {
            return Eat(Comment, LineEnd(word));
        }

        if (c == ':')
        {
            if (Peek(1) == ':' && AtLineStart)
            {
                return Eat(Comment, LineEnd(Pos));
            }

            int label = Skip(Pos + 1, CharSet.Letter);
            return label > Pos + 1 && Eat(NameLabel, label);
        }

        if (CharSet.Letter.Has(c))
        {
            return Word();
        }

        int option = c is '/' or '+' ? Pos + 1 : c == '-' ? Peek(1) == '-' ? Pos + 2 : Pos + 1 : End;
        if (Has(option, CharSet.Letter))
        {
            return Eat(NameAttribute, SkipSpace(Skip(option, CharSet.Letter)));
        }

        return Expansions() || (Operators.Has(c) && Eat(Operator, Pos + 1));
    }

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        int suffix = IsIgnoringCase(end, ".exe") ? end + 4 : end;
        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = BatchfileWords.Devices.Has(word) ? KeywordReserved
            : BatchfileWords.Keywords.Has(word) ? TokenType.Keyword
            : BatchfileWords.OperatorWords.Has(word) ? OperatorWord
            : BatchfileWords.Commands.Has(word) ? NameBuiltin
            : BatchfileWords.Attributes.Has(word) ? NameAttribute
            : KeywordDeclaration;
        Put(type, type == NameBuiltin ? suffix : end);
        return Eat(Error, suffix);
    }

    private bool Expansions()
    {
        if (!Has(Pos, Expansion))
        {
            return false;
        }

        int name = Skip(Pos, Expansion);
        int end = Skip(name, VariablePart);
        if (end > name && Has(end, Expansion))
        {
            return Eat(NameVariable, Skip(end, Expansion));
        }

        int percent = Skip(Pos, Percent);
        int magic = At(percent) == '~' ? percent + 1 : percent;
        end = percent > Pos ? Skip(magic, CharSet.Letter) : magic;
        return end > magic && Eat(NameVariableMagic, Has(end, CharSet.Digit) ? end + 1 : end);
    }

    private bool Escape() => Peek() == '^' && Pos + 1 < End && Eat(StrEscape, NextChar(Pos + 1));

    private bool DoubleQuoted() => Quoted(StrDouble, '"');

    private bool SingleQuoted() => Quoted(StrSingle, '\'');

    private bool Backtick() => Quoted(StrBacktick, '`');

    private bool Quoted(TokenType type, char quote)
    {
        if (Escape())
        {
            return true;
        }

        if (Peek() == quote)
        {
            return EatPop(type, Pos + 1);
        }

        if (Expansions())
        {
            return true;
        }

        int length = Source.AsSpan(Pos, End - Pos).IndexOfAny(['^', '%', '!', quote]);
        return length != 0 && Eat(type, length < 0 ? End : Pos + length);
    }

    private bool Data()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '0' && Peek(1) is 'x' or 'X' && Has(Pos + 2, CharSet.Hex))
        {
            return Eat(NumHex, Skip(Pos + 2, CharSet.Hex));
        }

        switch (c)
        {
            case >= '0' and <= '9':
                return Eat(Num, Pos + 1);
            case '"':
                return Eat(StrDouble, Pos + 1, DoubleQuoted);
            case '\'':
                return Eat(StrSingle, Pos + 1, SingleQuoted);
            case '`':
                return Eat(StrBacktick, Pos + 1, Backtick);
        }

        int end = Skip(Pos, PlainText);
        return end > Pos ? Eat(Text, end) : Escape();
    }
}
