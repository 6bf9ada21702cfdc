using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Perl: words, variables, numbers and operators.</summary>
internal sealed class PerlLexer : PerlQuoteLexer
{
    private static readonly CharSet Sigil = CharSet.Of("$@%&*");
    private static readonly CharSet SigilPart = CharSet.Of("$@%&*#_");
    private static readonly CharSet VariableStart = CharSet.Of("a-zA-Z{[;");
    private static readonly CharSet SpecialVariable = CharSet.Of("\\\"'[]&`+*.,;=%~?@$!<>(^|/_-");
    private static readonly CharSet CaretVariable = CharSet.Of("ADEFHILMOPSTWX");
    private static readonly CharSet Assignable = CharSet.Of("+/*%=<>&^|!\\~-");
    private static readonly CharSet Punctuations = CharSet.Of("()[]:;,<>/?{}");
    private static readonly CharSet Dot = CharSet.Of(".");
    private static readonly CharSet NamePart = CharSet.Of("a-zA-Z0-9_:");
    private static readonly CharSet PrototypePart = CharSet.Of("$@%");

    protected override bool Root()
    {
        char c = Peek();
        if (c == '#')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (c == '=' && AtLineStart && DocumentationEnd() is var doc and not No)
        {
            return Eat(CommentMultiline, doc);
        }

        if (Has(Pos, CharSet.WordStart) && LeadingWord())
        {
            return true;
        }

        if (QuoteLikeOperator())
        {
            return true;
        }

        if (CharSet.Space.Has(c))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Has(Pos, CharSet.WordStart) && (BeforeFatComma() ? Push(FatComma) : BuiltinWord()))
        {
            return true;
        }

        if (c == '<' && Heredoc() is var heredoc and not No)
        {
            return Eat(Str, heredoc);
        }

        if (Variable(c))
        {
            return true;
        }

        if (Assignable.Has(c))
        {
            return Eat(Operator, Peek(1) == '=' ? Pos + 2 : Pos + 1);
        }

        return Number() || Quoted() || Rest(c);
    }

    private bool LeadingWord()
    {
        int end = Skip(Pos, CharSet.Word);
        if (!WordEnds(end))
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        if (PerlWords.Keywords.Has(word))
        {
            return Eat(TokenType.Keyword, end);
        }

        return word is "format" ? Format(end) : PerlWords.WordOperators.Has(word) && Eat(OperatorWord, end);
    }

    /// <summary><c>format NAME =</c>, its picture lines up to a lone full stop.</summary>
    private bool Format(int end)
    {
        int name = SkipSpace(end);
        int nameEnd = Skip(name, CharSet.Word);
        int equals = SkipSpace(nameEnd);
        int line = At(equals) == '=' ? SkipSpace(equals + 1) : No;
        int feed = line == No ? No : Slice(equals + 1, line).LastIndexOf('\n');
        if (name == end || nameEnd == name || feed < 0)
        {
            return false;
        }

        Put(TokenType.Keyword, end);
        Put(Text, name);
        Put(Name, nameEnd);
        Put(Text, equals);
        Put(Punctuation, equals + 1);
        return Eat(Text, Pos + feed + 1, FormatPicture);
    }

    private bool FormatPicture()
    {
        int end = LineEnd(Pos);
        return end < End && (Peek() == '.' && end == Pos + 1 ? EatPop(StrInterpol, end + 1) : Eat(StrInterpol, end + 1));
    }

    /// <summary>The index behind a block of documentation: <c>=name … =cut</c>.</summary>
    private int DocumentationEnd()
    {
        int name = Run(Pos + 1, CharSet.Alphanumeric);
        int text = name == No ? No : SkipSpace(name);
        if (name == No || text == name)
        {
            return No;
        }

        int cut = Find(text, "\n=cut");
        return cut != No ? cut + 5 : text > name + 1 && Source[text - 1] == '\n' && Is(text, "=cut") ? text + 4 : No;
    }

    /// <summary>A word that <c>=&gt;</c> follows, comments between them or not.</summary>
    private bool BeforeFatComma()
    {
        int i = SkipSpace(Skip(Pos, CharSet.Word));
        while (At(i) == '#')
        {
            int end = LineEnd(i);
            if (end >= End)
            {
                return false;
            }

            i = SkipSpace(end + 1);
        }

        return At(i) == '=' && At(i + 1) == '>';
    }

    private bool FatComma()
    {
        if (Peek() == '#')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int end = Run(Pos, CharSet.Word);
        return end != No ? Eat(Str, end) : Is(Pos, "=>") && EatPop(Operator, Pos + 2);
    }

    private bool BuiltinWord()
    {
        int end = Skip(Pos, CharSet.Word);
        if (!WordEnds(end))
        {
            return false;
        }

        ReadOnlySpan<char> word = Slice(Pos, end);
        return PerlWords.Builtins.Has(word) ? Eat(NameBuiltin, end)
            : PerlWords.PseudoBuiltins.Has(word) ? Eat(NameBuiltinPseudo, end)
            : word is "__END__" or "__DATA__" && Eat(CommentPreproc, end, AfterEnd);
    }

    private bool AfterEnd() => EatPop(CommentPreproc, End);

    private bool Variable(char c)
    {
        if (c == '$' && Peek(1) == '^' && Has(Pos + 2, CaretVariable))
        {
            return Eat(NameVariableGlobal, Pos + 3);
        }

        if (c == '$' && Has(Pos + 1, SpecialVariable) && !Has(Pos + 2, CharSet.Word))
        {
            return Eat(NameVariableGlobal, Pos + 2);
        }

        if (!Sigil.Has(c))
        {
            return false;
        }

        int end = Skip(Pos + 1, SigilPart);
        return Has(end, VariableStart) && Eat(NameVariable, end, VariableName);
    }

    private bool Number()
    {
        char c = Peek();
        if (c == '0')
        {
            int octal = Peek(1) == '_' ? Pos + 2 : Pos + 1;
            if (Has(octal, CharSet.Oct))
            {
                return Eat(NumOct, Grouped(octal, CharSet.Oct));
            }

            if (Peek(1) is 'x' && Has(Pos + 2, CharSet.Hex))
            {
                return Eat(NumHex, Grouped(Pos + 2, CharSet.Hex));
            }

            if (Peek(1) is 'b' && Has(Pos + 2, CharSet.Bin))
            {
                return Eat(NumBin, Grouped(Pos + 2, CharSet.Bin));
            }
        }

        if (c is not ('.' or '_') && !CharSet.Digit.Has(c))
        {
            return false;
        }

        int end = Skip(Pos, CharSet.DigitOrUnderscore);
        if (At(end) == '.' && Has(end + 1, CharSet.Digit))
        {
            return Eat(NumFloat, Exponent(Skip(end + 1, CharSet.DigitOrUnderscore), CharSet.Digit));
        }

        if (!CharSet.Digit.Has(c))
        {
            return false;
        }

        int exponent = Exponent(end, CharSet.Digit);
        return exponent > end
            ? Eat(NumFloat, At(exponent) == '_' ? Skip(exponent, CharSet.DigitOrUnderscore) : exponent)
            : Eat(NumInteger, Grouped(Pos, CharSet.Digit));
    }

    private int Grouped(int i, CharSet digits)
    {
        i = Skip(i, digits);
        while (At(i) == '_' && Has(i + 1, digits))
        {
            i = Skip(i + 1, digits);
        }

        return i;
    }

    private bool Rest(char c)
    {
        if (c == 's' && Is(Pos, "sub") && Has(Pos + 3, CharSet.Space))
        {
            return Eat(TokenType.Keyword, SkipSpace(Pos + 3), FunctionName);
        }

        if (c == '.')
        {
            return Eat(Operator, Skip(Pos, Dot, 3));
        }

        if ((c == '[' && Peek(1) == ']') || (c == ':' && Peek(1) == ':'))
        {
            return Eat(Operator, Pos + 2);
        }

        return Punctuations.Has(c) ? Eat(Punctuation, Pos + 1) : Has(Pos, CharSet.Word) && Push(NameState);
    }

    private bool NameCommon()
    {
        int end = Skip(Pos, CharSet.Word);
        if (end > Pos && At(end) == ':' && At(end + 1) == ':')
        {
            return Eat(NameNamespace, end + 2);
        }

        end = Run(Pos, NamePart);
        return end != No && EatPop(NameVariable, end);
    }

    private bool NameState() => NameCommon() || Pop();

    private bool VariableName()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        return Peek() is '{' or '[' or ')' or ',' or ';' ? EatPop(Punctuation, Pos + 1) : NameCommon();
    }

    private bool FunctionName()
    {
        int end = Identifier(Pos);
        if (end != No)
        {
            return Eat(NameFunction, At(end) is '!' or '?' ? end + 1 : end);
        }

        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        int close = Peek() == '(' ? Skip(Pos + 1, PrototypePart) : No;
        if (close != No && At(close) == ')')
        {
            Put(Punctuation, close + 1);
            return Eat(Text, SkipSpace(Pos));
        }

        int brace = Until(Pos, '{', '\n');
        return At(brace) == '{' ? EatPop(Punctuation, brace + 1) : Peek() == ';' && EatPop(Punctuation, Pos + 1);
    }
}
