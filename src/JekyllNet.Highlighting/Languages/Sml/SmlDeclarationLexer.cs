using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The names that declarations of Standard ML introduce.</summary>
internal abstract class SmlDeclarationLexer : SmlTokenLexer
{
    private static readonly WordSet DataWords = WordSet.Of("datatype abstype");
    private static readonly WordSet StructureWords = WordSet.Of("functor include open signature structure");
    private static readonly WordSet TypeWords = WordSet.Of("type eqtype");

    protected override bool Declaration()
    {
        if (Reserved(DataWords) is var data and not No)
        {
            return Eat(KeywordReserved, data, DataName);
        }

        if (Reserved("exception") != No)
        {
            return Push(ExceptionName);
        }

        return Reserved(StructureWords) is var structure and not No ? Eat(KeywordReserved, structure, StructureName)
            : Reserved(TypeWords) is var type and not No && Eat(KeywordReserved, type, TypeName);
    }

    protected bool FunctionName() => Whitespace() || Annotation() || (NameEnd() is var end and not No && EatPop(NameFunction, end));

    protected bool ValueName()
    {
        if (Whitespace() || Annotation())
        {
            return true;
        }

        int id = IdEnd(Pos);
        int equals = id == No ? No : SkipSpace(id);
        if (equals != No && IsEquals(equals))
        {
            return Bound(id, equals) && Pop();
        }

        int symbol = id != No ? No : SymbolEnd(Pos);
        equals = symbol == No ? No : SkipSpace(symbol);
        if (symbol != No && IsEquals(equals))
        {
            return Bound(symbol, equals);
        }

        // The last of several signs may be the one that binds.
        if (symbol > Pos + 1 && Source[symbol - 1] == '=')
        {
            return Bound(symbol - 1, symbol - 1);
        }

        int end = id != No ? id : symbol;
        return end != No ? EatPop(NameVariable, end) : Pop();
    }

    private bool Bound(int name, int equals)
    {
        Put(NameVariable, name);
        Put(Text, equals);
        return Eat(Punctuation, equals + 1);
    }

    private bool IsEquals(int i) => At(i) == '=' && SymbolEnd(i + 1) == No;

    private bool Annotation() =>
        Peek() == '\'' ? Eat(NameDecorator, IdEnd(Pos)) : Peek() == '(' && Eat(Punctuation, Pos + 1, TypeVariables);

    private bool TypeVariables()
    {
        if (Whitespace())
        {
            return true;
        }

        return Peek() switch
        {
            '\'' => Eat(NameDecorator, IdEnd(Pos)),
            ',' => Eat(Punctuation, Pos + 1),
            ')' => EatPop(Punctuation, Pos + 1),
            _ => NameEnd() is var end and not No && Eat(Name, end),
        };
    }

    private bool StructureName() =>
        Whitespace() || BreakOut() || (IdEnd(Pos) is var end and not No ? Eat(NameNamespace, end) : Pop());

    private bool TypeName() =>
        Whitespace() || BreakOut() || Annotation()
        || (IsEquals(Pos) ? EatGoto(Punctuation, Pos + 1, TypeBinding) : NameEnd() is var end and not No && Eat(KeywordType, end));

    private bool TypeBinding() =>
        Whitespace() || (Reserved("and") is var next and not No ? EatGoto(KeywordReserved, next, TypeName) : BreakOut() || Core());

    private bool DataName()
    {
        if (Whitespace() || BreakOut() || Annotation())
        {
            return true;
        }

        int data = Peek() == '=' ? SkipSpace(Pos + 1) : No;
        if (data != No && Keyword(data, "datatype") is var end and not No)
        {
            Put(Punctuation, Pos + 1);
            Put(Text, data);
            return EatPop(KeywordReserved, end);
        }

        return IsEquals(Pos) ? EatGoto(Punctuation, Pos + 1, DataBinding) && Push(ConstructorName)
            : NameEnd() is var name and not No && Eat(KeywordType, name);
    }

    private bool DataBinding()
    {
        if (Whitespace())
        {
            return true;
        }

        if (Reserved("and") is var next and not No)
        {
            return EatGoto(KeywordReserved, next, DataName);
        }

        if (Reserved("withtype") is var with and not No)
        {
            return EatGoto(KeywordReserved, with, TypeName);
        }

        if (Reserved("of") is var of and not No)
        {
            return Eat(KeywordReserved, of);
        }

        int name = Peek() == '|' ? SkipSpace(Pos + 1) : No;
        int end = name == No ? No : IdEnd(name) is var id and not No ? id : name > Pos + 1 ? SymbolEnd(name) : No;
        if (end == No)
        {
            return BreakOut() || Core();
        }

        Put(Punctuation, Pos + 1);
        Put(Text, name);
        return Eat(NameClass, end);
    }

    private bool ConstructorName() => Whitespace() || (NameEnd() is var end and not No && EatPop(NameClass, end));

    private bool ExceptionName()
    {
        if (Whitespace())
        {
            return true;
        }

        int word = Is(Pos, "exception") ? Pos + 9 : Is(Pos, "and") ? Pos + 3 : No;
        int name = word == No ? No : SkipSpace(word);
        int end = name == No ? No : name > word && IdEnd(name) is var id and not No ? id : SymbolEnd(name);
        if (end != No)
        {
            Put(KeywordReserved, word);
            Put(Text, name);
            return Eat(NameClass, end);
        }

        return Reserved("of") is var of and not No ? Eat(KeywordReserved, of) : BreakOut() || Core();
    }
}
