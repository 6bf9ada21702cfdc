using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Bicep, Azure's language of deployments.</summary>
internal sealed class BicepLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("+*/%<>!-");
    private static readonly CharSet Punctuations = CharSet.Of("()}[],:;=.");
    private static readonly CharSet InString = CharSet.Not("'$}");
    private static readonly WordSet Types = WordSet.Of("array bool int object string");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        as assert existing extends extension false for from func if import in metadata module none null output param provider
        resource targetScope test true type using var void with
        """);

    private static readonly WordSet Functions = WordSet.Of(
        """
        array base64 base64ToJson base64ToString bool cidrHost cidrSubnet concat contains dataUri dataUriToString dateTimeAdd
        dateTimeFromEpoch dateTimeToEpoch deployer deployment empty endsWith environment extensionResourceId fail filter first
        flatten format getSecret groupBy guid indexOf int intersection items join json last lastIndexOf length listAccountSas
        listKeys listSecrets loadFileAsBase64 loadJsonContent loadTextContent loadYamlContent managementGroup
        managementGroupResourceId map mapValue max min newGuid objectKeys padLeft parseCidr pickZones range readEnvironmentVariable
        reduce reference replace resourceGroup resourceId shallowMerge skip sort split startsWith string subscription
        subscriptionResourceId substring take tenant tenantResourceId toLogicalZone toLower toObject toPhysicalZone toUpper trim
        union uniqueString uri uriComponent uriComponentToString utcNow
        """);

    protected override bool Root()
    {
        char c = Peek();
        switch (c)
        {
            case '/' when Peek(1) == '/' && Pos + 2 < End && Source[Pos + 2] is not ('\n' or '\r'):
                return Eat(CommentSingle, Until(Pos, '\n', '\r'));
            case '/' when Peek(1) == '*' && Find(Pos + 2, "*/") is var close and not No:
                return Eat(CommentMultiline, close + 2);
            case '\'':
                return Eat(StrSingle, Pos + 1, InsideString);
            case '{':
                return Eat(PunctuationIndicator, Pos + 1, Block);
            case '@':
                return Identifier(Pos + 1) is var decorator and not No && Eat(NameDecorator, decorator);
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        return Word() || Sign(c);
    }

    private bool Word()
    {
        int end = Run(Pos, CharSet.Word);
        if (end == No)
        {
            return false;
        }

        int digits = Skip(Pos, CharSet.Digit);
        if (digits > Pos && WordEnds(digits))
        {
            return Eat(Num, digits);
        }

        if (!WordEnds(end))
        {
            return Has(Pos, CharSet.WordStart) && Eat(Name, end);
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = Keywords.Has(word) ? TokenType.Keyword : Types.Has(word) ? KeywordType : Functions.Has(word) ? NameFunction : Name;
        return Eat(type, end);
    }

    private bool Sign(char c)
    {
        char next = Peek(1);
        if ((c == '=' && next is '=' or '~') || (c == '!' && next is '=' or '~') || (c is '&' or '|' or '?' && next == c) || (c == '.' && next == '?'))
        {
            return Eat(Operator, Pos + 2);
        }

        return Is(Pos, "...") ? Eat(Operator, Pos + 3)
            : Is(Pos, ">=") ? Eat(Operator, Pos + 1)
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    private bool Block()
    {
        int end = Identifier(Pos);
        return end != No && WordEnds(end) && At(SkipSpace(end)) == ':' ? Eat(NameProperty, end)
            : Peek() == '}' ? EatPop(PunctuationIndicator, Pos + 1)
            : Root();
    }

    private bool InsideString() => Peek() switch
    {
        '\'' => EatPop(StrSingle, Pos + 1),
        '$' => Peek(1) == '{' ? Eat(StrInterpol, Pos + 2, Interpolation) : Eat(StrSingle, Pos + 1),
        _ => Run(Pos, InString) is var end and not No && Eat(StrSingle, end),
    };

    private bool Interpolation() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Root();
}
