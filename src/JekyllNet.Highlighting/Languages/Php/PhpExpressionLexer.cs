using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The expressions of PHP: literals, variables, names, operators.</summary>
internal abstract class PhpExpressionLexer(LexerOptions options) : StateLexer
{
    private const int MostOpenHeredocs = 32;

    private static readonly CharSet Dollar = CharSet.Of("$");
    private static readonly CharSet IdStart = CharSet.Of("a-zA-Z_", CharSet.Beyond.Letters);
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_", c => char.IsLetter(c) || char.IsNumber(c));
    private static readonly CharSet OperatorPart = CharSet.Of("~!%^&*+|:.<>/@-");
    private static readonly CharSet InString = CharSet.Not("\\{$\"");
    private static readonly CharSet StringMark = CharSet.Of("${\\");
    private static readonly CharSet SimpleEscape = CharSet.Of("efrntv\"$\\");
    private static readonly CharSet NotSpace = CharSet.Not(" \t\r\n\f\v");
    private static readonly CharSet OctPart = CharSet.Of("0-7_");
    private static readonly CharSet BinPart = CharSet.Of("01_");
    private static readonly CharSet HexPart = CharSet.Of("0-9a-fA-F_");
    private static readonly CharSet ConstantPart = CharSet.Of("A-Z0-9_", c => char.IsUpper(c) || char.IsDigit(c));
    private static readonly CharSet ClassPart = CharSet.Of("a-zA-Z0-9", char.IsLetterOrDigit);
    private static readonly WordSet FunctionWords = WordSet.IgnoringCase("function fn");
    private static readonly WordSet ConstantWords = WordSet.IgnoringCase("true false null");

    private static readonly WordSet AllFunctions = FunctionsWithout([]);

    private readonly HashSet<string> openHeredocs = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool builtins = options.Bool("funcnamehighlighting", true);
    private readonly IReadOnlyList<string> disabledModules = options.List("disabledmodules");
    private WordSet? functions;

    /// <summary>The keywords, blind to case.</summary>
    protected virtual WordSet Keywords => PhpWords.Keywords;

    /// <summary>Statements: what may stand inside braces.</summary>
    protected abstract bool Php();

    /// <summary>The states a function's keyword opens, from its name on.</summary>
    protected abstract bool BeginFunction();

    protected abstract bool New();

    /// <summary>The states that certain words open.</summary>
    protected abstract bool BeginStatement(ReadOnlySpan<char> word, int end);

    protected override void OnRun() => openHeredocs.Clear();

    protected bool Escape()
    {
        if (Peek() != '?' || Peek(1) != '>')
        {
            return false;
        }

        Put(CommentPreproc, Pos + 2);
        ResetStack();
        return true;
    }

    protected bool Whitespace()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (c == '#')
        {
            return Pos + 1 < End && Peek(1) != '[' && Eat(CommentSingle, LineEnd(NextChar(Pos + 1)));
        }

        if (c != '/')
        {
            return false;
        }

        if (Peek(1) == '/')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (Peek(1) != '*')
        {
            return false;
        }

        bool doc = Peek(2) == '*' && Peek(3) != '/';
        int close = Find(doc ? Pos + 3 : Pos + 2, "*/");
        return close != No && Eat(doc ? CommentDoc : CommentMultiline, close + 2);
    }

    protected bool Variables()
    {
        if (Peek() != '$')
        {
            return false;
        }

        int name = Pos + (Peek(1) == '{' ? 2 : 0);
        int id = Skip(name, Dollar);

        int end = id > name ? Id(id) : No;
        if (name > Pos)
        {
            return end != No && At(end) == '}' && Eat(NameVariable, end + 1);
        }

        return end != No && Eat(NameVariable, end);
    }

    protected bool Values()
    {
        int end = No;
        switch (Peek())
        {
            case '<' when Is(Pos, "<<<"):
                end = HeredocEnd();
                return end != No && Eat(StrHeredoc, end);
            case '.' or (>= '0' and <= '9'):
                return Number();
            case '\'' or '`':
                end = LiteralEnd(Pos + 1, Peek());
                return end != No && Eat(Peek() == '\'' ? StrSingle : StrBacktick, end);
            case '"':
                return Eat(StrDouble, Pos + 1, InsideString);
        }

        if (Keyword(Pos, FunctionWords) is var function and not No)
        {
            BeginFunction();
            return Eat(TokenType.Keyword, function);
        }

        if (Keyword(Pos, ConstantWords) is var constant and not No)
        {
            return Eat(KeywordConstant, constant);
        }

        return IsIgnoringCase(Pos, "new") && WordEnds(Pos + 3) && Eat(TokenType.Keyword, Pos + 3, New);
    }

    protected bool Operators()
    {
        int end = Skip(Pos, OperatorPart);
        return end > Pos && Eat(Operator, end);
    }

    protected bool Names()
    {
        if (VisibilityEnd() is var visibility && At(visibility) == '(' && IsIgnoringCase(visibility, "(set)"))
        {
            return BeginStatement("public", visibility + 5);
        }

        int end = QualifiedName(Pos);
        if (end == No)
        {
            return false;
        }

        ReadOnlySpan<char> name = Slice(Pos, end);
        if (At(SkipSpace(end)) == '(')
        {
            return Eat(Keywords.Has(name) ? TokenType.Keyword : IsBuiltin(name) ? NameBuiltin : NameFunction, end);
        }

        return BeginStatement(name, end) || Eat(NameType(name), end);
    }

    /// <summary>The index behind a word that says who may see, or <see cref="TextScanner.No"/>.</summary>
    protected int VisibilityEnd() =>
        IsIgnoringCase(Pos, "public") ? Pos + 6 : IsIgnoringCase(Pos, "protected") ? Pos + 9 : IsIgnoringCase(Pos, "private") ? Pos + 7 : No;

    protected int Id(int i) => Has(i, IdStart) ? Skip(i + 1, IdPart) : No;

    /// <summary>The index behind an identifier with its namespaces, or <see cref="TextScanner.No"/>.</summary>
    protected int QualifiedName(int i)
    {
        int end = Id(At(i) == '\\' ? i + 1 : i);
        for (int next = end; next != No; next = At(end) == '\\' ? Id(end + 1) : No)
        {
            end = next;
        }

        return end;
    }

    private TokenType NameType(ReadOnlySpan<char> name)
    {
        if (Keywords.Has(name))
        {
            return TokenType.Keyword;
        }

        if (name.Length >= 4 && name.StartsWith("__", StringComparison.Ordinal) && name.EndsWith("__", StringComparison.Ordinal))
        {
            return NameBuiltin;
        }

        if (IsErrorConstant(name))
        {
            return KeywordConstant;
        }

        ReadOnlySpan<char> last = name[(name.LastIndexOf('\\') + 1)..];
        if (!char.IsUpper(last[0]))
        {
            return Name;
        }

        return last.Length > 1 && All(last[1..], ConstantPart) ? NameConstant : All(last[1..], ClassPart) ? NameClass : Name;
    }

    private static bool IsErrorConstant(ReadOnlySpan<char> name)
    {
        int start = name.StartsWith("PHP_", StringComparison.Ordinal) ? 3 : name.StartsWith("E_", StringComparison.Ordinal) ? 1 : name.Length;
        if (start >= name.Length || name[^1] == '_')
        {
            return false;
        }

        for (int i = start; i < name.Length; i++)
        {
            if (name[i] == '_' ? name[i - 1] == '_' : !char.IsUpper(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool All(ReadOnlySpan<char> text, CharSet set)
    {
        foreach (char c in text)
        {
            if (!set.Has(c))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBuiltin(ReadOnlySpan<char> name)
    {
        if (!builtins)
        {
            return false;
        }

        functions ??= disabledModules.Count == 0 ? AllFunctions : FunctionsWithout(disabledModules);
        return functions.Has(name);
    }

    private static WordSet FunctionsWithout(IReadOnlyList<string> modules) =>
        WordSet.IgnoringCase(string.Join('\n', PhpFunctions.Modules.Where(m => !modules.Contains(m.Module)).Select(m => m.Names)));

    private int HeredocEnd()
    {
        int name = At(Pos + 3) is '"' or '\'' ? Pos + 4 : Pos + 3;
        int end = Id(name);
        int feed = end == No || name == Pos + 3 ? end : At(end) == At(Pos + 3) ? end + 1 : No;
        if (feed == No || At(feed) != '\n' || openHeredocs.Count >= MostOpenHeredocs)
        {
            return No;
        }

        string id = Slice(name, end).ToString();
        if (openHeredocs.Contains(id))
        {
            return No;
        }

        for (int line = LineEnd(feed + 1); line < End; line = LineEnd(line + 1))
        {
            int mark = SkipSpace(line + 1);
            if (IsIgnoringCase(mark, id))
            {
                return At(mark + id.Length) == ';' ? mark + id.Length + 1 : mark + id.Length;
            }
        }

        openHeredocs.Add(id);
        return No;
    }

    private bool Number()
    {
        int whole = Has(Pos, CharSet.Digit) ? Skip(Pos, CharSet.DigitOrUnderscore) : Pos;
        if (At(whole) == '.')
        {
            int end = Has(whole + 1, CharSet.Digit) ? Skip(whole + 1, CharSet.DigitOrUnderscore) : whole + 1;
            int exponent = At(end) is 'e' or 'E' ? At(end + 1) is '+' or '-' ? end + 2 : end + 1 : End;
            return Eat(NumFloat, Has(exponent, CharSet.Digit) ? Skip(exponent, CharSet.DigitOrUnderscore) : end);
        }

        if (Peek() == '0')
        {
            int octal = Peek(1) is 'o' or 'O' ? Pos + 2 : Pos + 1;
            if (Has(octal, CharSet.Oct))
            {
                return Eat(NumOct, Skip(octal, OctPart));
            }

            if (Peek(1) is 'b' or 'B' && Has(Pos + 2, CharSet.Bin))
            {
                return Eat(NumBin, Skip(Pos + 2, BinPart));
            }

            if (Peek(1) is 'x' or 'X' && Has(Pos + 2, CharSet.Hex))
            {
                return Eat(NumHex, Skip(Pos + 2, HexPart));
            }
        }

        return Eat(NumInteger, whole);
    }

    private bool InsideString()
    {
        int end = Skip(Pos, InString);
        if (end > Pos)
        {
            return Eat(StrDouble, end);
        }

        switch (Peek())
        {
            case '"':
                return EatPop(StrDouble, Pos + 1);
            case '\\' when EscapeEnd() is var escape and not No:
                return Eat(StrEscape, escape);
            case '$' when Id(Pos + 1) is var name and not No:
                return Eat(NameVariable, AccessEnd(name));
            case '{' when Is(Pos, "{${"):
                return Eat(StrInterpol, Pos + 3, DoubleInterpolation);
            case '{' when Peek(1) == '$':
                return Eat(StrInterpol, Pos + 1, SingleInterpolation);
            case '{' when BracedEnd() is var brace and not No:
                Put(StrInterpol, Pos + 1);
                Put(NameVariable, brace);
                return Eat(StrInterpol, brace + 1);
            default:
                return Eat(StrDouble, Skip(Pos, StringMark));
        }
    }

    private int EscapeEnd()
    {
        if (Peek(1) == 'u' && Peek(2) == '{')
        {
            int close = Skip(Pos + 3, CharSet.Hex);
            return close > Pos + 3 && At(close) == '}' ? close + 1 : No;
        }

        if (Has(Pos + 1, SimpleEscape))
        {
            return Pos + 2;
        }

        int digits = Peek(1) is 'x' or 'X' ? Pos + 2 : Pos + 1;
        int end = digits == Pos + 2 ? Skip(digits, CharSet.Hex, 2) : Skip(digits, CharSet.Oct, 3);
        return end > digits ? end : No;
    }

    /// <summary>An index or a property behind a variable inside a string.</summary>
    private int AccessEnd(int i)
    {
        if (At(i) == '[')
        {
            int bracket = Slice(i, Skip(i, NotSpace)).LastIndexOf(']');
            return bracket > 1 ? i + bracket + 1 : i;
        }

        int property = Is(i, "->") ? Id(i + 2) : No;
        return property == No ? i : property;
    }

    private int BracedEnd()
    {
        int brace = Slice(Pos, Skip(Pos, NotSpace)).LastIndexOf('}');
        return brace > 1 ? Pos + brace : No;
    }

    private bool SingleInterpolation() => Peek() == '}' ? EatPop(StrInterpol, Pos + 1) : Php();

    private bool DoubleInterpolation() => Is(Pos, "}}") ? EatPop(StrInterpol, Pos + 2) : Php();
}
