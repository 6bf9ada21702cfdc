namespace JekyllNet.Highlighting.Languages;

/// <summary>Objective-C++.</summary>
internal sealed class ObjectiveCppLexer() : ObjectiveCLexer(CWords.ObjectiveCpp, isPlainC: false)
{
    private const string ClassSelector = "@selector(class)";

    protected override CLexer NewInstance() => new ObjectiveCppLexer();

    protected override bool Statements()
    {
        switch (Peek())
        {
            case '.' when Is(Pos, ".class"):
                Put(Operator, Pos + 1);
                return Eat(NameBuiltinPseudo, Pos + 5);
            case '@' when Is(Pos, ClassSelector):
                int end = Pos + ClassSelector.Length;
                Put(TokenType.Keyword, end - 7);
                Put(Punctuation, end - 6);
                Put(NameBuiltinPseudo, end - 1);
                return Eat(Punctuation, end);
            default:
                return base.Statements();
        }
    }
}
