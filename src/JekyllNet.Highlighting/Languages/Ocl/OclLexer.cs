using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>OCL, the constraints of UML.</summary>
internal sealed class OclLexer : StateLexer
{
    private static readonly CharSet Operators = CharSet.Of("|+*/<>=~!@#%&?^-");
    private static readonly CharSet Punctuations = CharSet.Of(";:()[],.");
    private static readonly CharSet InString = CharSet.Not("\\'");

    private static readonly WordSet Keywords = WordSet.Of(
        "context pre post inv init body def derive if then else endif import package endpackage let in");

    private static readonly WordSet Types = WordSet.Of(
        """
        Boolean Integer UnlimitedNatural Real String OrderedSet Tuple Bag Set Sequence OclInvalid OclVoid TupleType OclState Collection
        OclMessage
        """);

    private static readonly WordSet Builtins = WordSet.Of("self null result true false invalid");
    private static readonly WordSet WordOperators = WordSet.Of("or xor and not implies");

    private static readonly WordSet Functions = WordSet.Of(
        """
        oclAsSet oclIsNew oclIsUndefined oclIsInvalid oclAsType oclIsTypeOf oclIsKindOf oclInState oclType oclLocale hasReturned
        isSignalSent isOperationCallabs floor round max min toString div mod size substring concat toInteger toReal toUpperCase
        toLowerCase indexOf equalsIgnoreCase at characters toBoolean includes excludes count includesAll excludesAll isEmpty notEmpty
        sum product selectByKind selectByType asBag asSequence asOrderedSet asSet flatten union intersection including excluding
        symmetricDifferencecount append prepend insertAt subOrderedSet first last reverse subSequence any closure collect
        collectNested exists forAll isUnique iterate one reject select sortedBy allInstances average conformsTo
        """);

    protected override bool Root()
    {
        char c = Peek();
        return CharSet.Space.Has(c) ? Eat(Text, SkipSpace(Pos))
            : c == '-' && Peek(1) == '-' ? Eat(CommentSingle, LineEnd(Pos))
            : CharSet.Digit.Has(c) ? Eat(NumInteger, Skip(Pos, CharSet.Digit))
            : c == '\'' ? Eat(StrSingle, Pos + 1, InsideString)
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
            : CharSet.Letter.Has(c) && Word();
    }

    private bool Word()
    {
        int end = Skip(Pos, CharSet.Word);
        ReadOnlySpan<char> word = Slice(Pos, end);
        TokenType type = WordOperators.Has(word) ? Operator
            : Types.Has(word) ? KeywordDeclaration
            : Keywords.Has(word) ? TokenType.Keyword
            : Builtins.Has(word) ? NameBuiltin
            : Functions.Has(word) ? NameFunction
            : Name;
        return Eat(type, end);
    }

    private bool InsideString() => Peek() switch
    {
        '\\' => Has(Pos + 1, CharSet.NotNewline) && Eat(StrEscape, NextChar(Pos + 1)),
        '\'' => EatPop(StrSingle, Pos + 1),
        _ => Eat(StrSingle, Skip(Pos, InString)),
    };
}
