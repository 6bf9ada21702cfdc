using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>QML: objects with properties and signals, and JavaScript inside.</summary>
internal sealed class QmlLexer : JavaScriptLexer
{
    private static readonly CharSet NameStart = CharSet.Of("$a-zA-Z_");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_.");

    protected override bool Root() =>
        TypeHead() || (Peek() == '{' ? Eat(Punctuation, Pos + 1, Current) : base.Root());

    /// <summary>The index behind a name, which may have dots, or <see cref="TextScanner.No"/>.</summary>
    private int DottedName(int i) => Has(i, NameStart) ? Skip(i + 1, NamePart) : No;

    /// <summary>The index of what follows white space, of which there must be some, or <see cref="TextScanner.No"/>.</summary>
    private int BehindSpace(int i) => Has(i, CharSet.Space) ? SkipSpace(i) : No;

    /// <summary>The type of an object, the property it is a value source <c>on</c> if any, and the opening brace.</summary>
    private bool TypeHead()
    {
        int end = DottedName(Pos);
        if (end == No)
        {
            return false;
        }

        int next = SkipSpace(end);
        if (At(next) == '{')
        {
            Put(KeywordType, end);
            Put(Text, next);
            return Eat(Punctuation, next + 1, TypeBlock);
        }

        int target = next > end && Is(next, "on") ? BehindSpace(next + 2) : No;
        int targetEnd = DottedName(target);
        int brace = targetEnd == No ? No : SkipSpace(targetEnd);
        if (brace == No || At(brace) != '{')
        {
            return false;
        }

        Put(KeywordType, end);
        Put(Text, next);
        Put(TokenType.Keyword, next + 2);
        Put(Text, target);
        Put(NameLabel, targetEnd);
        Put(Text, brace);
        return Eat(Punctuation, brace + 1, TypeBlock);
    }

    private bool TypeBlock() =>
        ObjectId() || Binding() || SignalDeclaration() || PropertyDeclaration()
        || (Peek() == '}' ? EatPop(Punctuation, Pos + 1) : Root());

    private bool ObjectId()
    {
        int colon = Is(Pos, "id") ? SkipSpace(Pos + 2) : No;
        int name = At(colon) == ':' ? SkipSpace(colon + 1) : No;
        int end = DottedName(name);
        if (end == No)
        {
            return false;
        }

        Put(NameLabel, Pos + 2);
        Put(Text, colon);
        Put(Punctuation, colon + 1);
        Put(Text, name);
        return Eat(KeywordDeclaration, end);
    }

    private bool Binding()
    {
        int end = DottedName(Pos);
        int colon = end == No ? No : SkipSpace(end);
        if (At(colon) != ':')
        {
            return false;
        }

        Put(NameLabel, end);
        Put(Text, colon);
        return Eat(Punctuation, colon + 1, ExpressionStart);
    }

    private bool SignalDeclaration()
    {
        int name = Is(Pos, "signal") ? BehindSpace(Pos + 6) : No;
        int end = DottedName(name);
        if (end == No)
        {
            return false;
        }

        Put(KeywordDeclaration, Pos + 6);
        Put(Text, name);
        return Eat(NameLabel, end, Signal);
    }

    private bool PropertyDeclaration()
    {
        int type = Is(Pos, "property") ? BehindSpace(Pos + 8) : No;
        int typeEnd = DottedName(type);
        int name = typeEnd == No ? No : BehindSpace(typeEnd);
        int end = DottedName(name);
        if (end == No)
        {
            return false;
        }

        Put(KeywordDeclaration, Pos + 8);
        Put(Text, type);
        Put(KeywordType, typeEnd);
        Put(Text, name);
        Put(NameLabel, end);
        Put(Text, SkipSpace(end));
        return Eat(Punctuation, Peek() == ':' ? Pos + 1 : Pos, ExpressionStart);
    }

    private bool Signal() => CommentsAndSpace() || (Peek() == '(' ? EatGoto(Punctuation, Pos + 1, SignalParameters) : Pop());

    private bool SignalParameters()
    {
        if (CommentsAndSpace())
        {
            return true;
        }

        if (Peek() == ')')
        {
            return EatPop(Punctuation, Pos + 1);
        }

        int typeEnd = DottedName(Pos);
        int name = typeEnd == No ? No : BehindSpace(typeEnd);
        int end = DottedName(name);
        if (end == No)
        {
            return false;
        }

        Put(KeywordType, typeEnd);
        Put(Text, name);
        Put(Name, end);
        Put(Text, SkipSpace(end));
        return Eat(Punctuation, Peek() == ',' ? Pos + 1 : Pos);
    }
}
