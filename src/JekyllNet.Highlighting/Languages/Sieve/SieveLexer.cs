using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Sieve, rules for mail.</summary>
internal sealed class SieveLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("[](),;{}");
    private static readonly CharSet NumberedPart = CharSet.Of(".0-9");
    private static readonly CharSet NamedPart = CharSet.Of(".a-zA-Z0-9_");
    private static readonly CharSet PlainInString = CharSet.Not("\\\"$\n");

    private static readonly WordSet Controls = WordSet.Of("if elsif else require stop");

    private static readonly WordSet Tests = WordSet.Of(
        """
        address allof anyof body currentdate date exists false hasflag header mailboxexists metadata metadataexists not
        notify_method_capability servermetadata servermetadataexists size spamtest true valid_notify_method virustest
        """);

    private static readonly WordSet Actions = WordSet.Of(
        """
        addflag addheader deleteheader discard enclose ereject extracttext fileinto keep notify redirect reject removeflag replace
        setflag vacation
        """);

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '#':
                return Eat(CommentSingle, LineEnd(Pos));
            case '/':
                return TornCommentEnd(Pos) is var comment and not No && Eat(CommentMultiline, comment);
            case '"':
                return Eat(StrDouble, Pos + 1, InsideString);
            case ':':
                return Identifier(Pos + 1) is var tag and not No && Eat(Operator, tag);
            case >= '0' and <= '9':
                int end = Skip(Pos, CharSet.Digit);
                return At(end) is 'K' or 'M' or 'G' && Eat(NumInteger, end + 1);
        }

        return CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos))
            : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
            : Identifier(Pos) is var word and not No && Eat(TypeOf(Slice(Pos, word)), word);
    }

    private static TokenType TypeOf(ReadOnlySpan<char> word) =>
        Controls.Has(word) ? TokenType.Keyword
        : Tests.Has(word) ? NameVariable
        : Actions.Has(word) ? NameFunction
        : NameOther;

    private bool InsideString()
    {
        switch (Peek())
        {
            case '\\' when Has(Pos + 1, CharSet.NotNewline):
                return Eat(StrEscape, NextChar(Pos + 1));
            case '"':
                return EatPop(StrDouble, Pos + 1);
            case '\n':
                return false;
            case '$' when VariableEnd() is var end and not No:
                return Eat(StrInterpol, end);
            default:
                return Eat(StrDouble, Math.Max(Pos + 1, Skip(Pos, PlainInString)));
        }
    }

    /// <summary>The index behind <c>${1}</c> or <c>${name}</c>, or <see cref="TextScanner.No"/>.</summary>
    private int VariableEnd()
    {
        int name = Pos + 2;
        int end = Peek(1) != '{' ? No
            : Has(name, CharSet.Digit) ? Skip(name, NumberedPart)
            : Has(name, CharSet.WordStart) ? Skip(name, NamedPart)
            : No;
        return At(end) == '}' ? end + 1 : No;
    }
}
