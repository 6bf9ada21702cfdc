using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Cython: Python with types, and with blocks of definitions that end where their indentation does.</summary>
internal sealed class CythonLexer() : PythonLexer(Keywords, PythonWords.Builtins)
{
    private static readonly CharSet DottedStart = CharSet.Of("a-zA-Z_.");
    private static readonly CharSet DottedPart = CharSet.Of("a-zA-Z0-9_.");
    private static readonly WordSet Keywords = PythonWords.Keywords.With("by fused gil nogil");
    private static readonly WordSet Modifiers = WordSet.Of("public readonly extern api inline enum union");

    private int indentation = No;

    protected override StateLexer NewInstance() => new CythonLexer();

    protected override void OnReset() => indentation = No;

    protected override bool Root()
    {
        switch (Peek())
        {
            case 'c' when DefinitionWord() is var end and not No:
                return Eat(TokenType.Keyword, end, InDefinitions) && Push(TypeStart);
            case 'c' when Is(Pos, "cimport") && CImport():
            case 'f' when Is(Pos, "from") && FromCImport():
                return true;
            case 's' when Is(Pos, "struct") && SkipSpaceOrContinuation(Pos + 6) is var name && name > Pos + 6:
                Put(TokenType.Keyword, Pos + 6);
                return Eat(Text, name, ClassName);
        }

        int call = Identifier(Pos);
        if (At(call) == '(')
        {
            return Eat(WordType(Slice(Pos, call), NameFunction), call);
        }

        return Peek() is '(' or ',' ? Eat(Punctuation, Pos + 1, TypeStart) : base.Root();
    }

    protected override bool FunctionName() => SpaceOrContinuation() || base.FunctionName();

    protected override bool ClassName() => SpaceOrContinuation() || base.ClassName();

    private bool SpaceOrContinuation() => SkipSpaceOrContinuation(Pos) is var end && end > Pos && Eat(Text, end);

    private int DefinitionWord() => Is(Pos, "cdef") ? Pos + 4 : Is(Pos, "cpdef") ? Pos + 5 : Is(Pos, "ctypedef") ? Pos + 8 : No;

    private bool CImport()
    {
        int module = SkipSpace(Pos + 7);
        if (module == Pos + 7 || !Has(module, DottedStart))
        {
            return false;
        }

        Put(KeywordNamespace, Pos + 7);
        Put(Text, module);
        return Eat(NameNamespace, Skip(module, DottedPart));
    }

    private bool FromCImport()
    {
        int module = SkipSpaceOrContinuation(Pos + 4);
        if (module == Pos + 4 || !Has(module, DottedStart))
        {
            return false;
        }

        int moduleEnd = Skip(module, DottedPart);
        int import = SkipSpaceOrContinuation(moduleEnd);
        if (import == moduleEnd || !Is(import, "cimport"))
        {
            return false;
        }

        Put(KeywordNamespace, Pos + 4);
        Put(Text, module);
        Put(NameNamespace, moduleEnd);
        Put(Text, import);
        return Eat(KeywordNamespace, import + 7);
    }

    /// <summary>Where a type may stand: words before it, and a name that a pointer, an array or another name follows.</summary>
    private bool TypeStart()
    {
        if (Has(Pos, CharSet.SpaceButNewline))
        {
            return Eat(Text, Skip(Pos, CharSet.SpaceButNewline));
        }

        if (DefinitionWord() is var definition and not No)
        {
            return Eat(TokenType.Keyword, definition);
        }

        int sign = Is(Pos, "un") ? Pos + 2 : Pos;
        if (Is(sign, "signed"))
        {
            return Eat(KeywordType, sign + 6);
        }

        int end = Identifier(Pos);
        int next = end == No ? End : Skip(end, CharSet.Blank);
        bool isType = At(end) == '*' || At(next) == '[' || (next > end && Has(next, CharSet.Word));
        if (end == No || !isType)
        {
            return Pop();
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return Keywords.Has(word) ? EatPop(TokenType.Keyword, end)
            : word is "def" ? EatGoto(TokenType.Keyword, end, FunctionName)
            : word is "struct" or "class" ? EatGoto(KeywordReserved, end, ClassName)
            : Modifiers.Has(word) ? Eat(KeywordReserved, end)
            : EatPop(KeywordType, end);
    }

    private bool InDefinitions() => Peek() == '\n' ? Eat(Text, Pos + 1, LineIndentation) : Root();

    /// <summary>A line that is indented less than the first of a block ends the block; one that is not indented ends them all.</summary>
    private bool LineIndentation()
    {
        int start = Pos;
        int end = Run(start, CharSet.Blank);
        if (end == No)
        {
            indentation = No;
            ResetStack();
            return true;
        }

        EatGoto(Text, end, TypeStart);
        if (indentation == No)
        {
            indentation = end - start;
        }
        else if (indentation > end - start)
        {
            indentation = No;
            Pop(2);
        }

        return true;
    }
}
