using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Makefiles.</summary>
internal sealed class MakeLexer : StateLexer
{
    private static readonly CharSet IncludePart = CharSet.Not("\t\n #");
    private static readonly CharSet ExportPart = CharSet.Of("a-zA-Z0-9_${}()\t -");
    private static readonly CharSet ExportName = CharSet.Of("a-zA-Z0-9_${}()-");
    private static readonly CharSet VariablePart = CharSet.Of("a-zA-Z0-9_${}().-");
    private static readonly CharSet LabelPart = CharSet.Not("\n:");
    private static readonly CharSet BeforeComment = CharSet.Not("#\n");
    private static readonly CharSet HeaderPart = CharSet.Not(",\\\n#");
    private static readonly CharSet FunctionPart = CharSet.Of("a-z-");
    private static readonly WordSet Conditions = WordSet.Of("ifdef ifndef ifeq ifneq");
    private static readonly WordSet BlockEnds = WordSet.Of("else endif endef endfor");

    private static readonly WordSet Functions = WordSet.Of(
        """
        abspath addprefix addsuffix and basename call dir error eval file filter filter-out findstring firstword flavor foreach if
        join lastword notdir or origin patsubst realpath shell sort strip subst suffix value warning wildcard word wordlist words
        """);

    private readonly ShellLexer shell = new();
    private RunMemo variable;
    private RunMemo label;

    protected override void OnReset() => shell.Reset();

    protected override void OnRun() => (variable, label) = (default, default);

    protected override bool Root()
    {
        if (Has(Pos, CharSet.Space))
        {
            return Eat(Text, SkipSpace(Pos));
        }

        if (Peek() == '#' && LineEnd(Pos) is var feed && feed < End)
        {
            return Eat(Comment, feed + 1);
        }

        return Include() || Condition() || ElseCondition() || BlockEnd() || Export() || Assignment() || Quoted() || Label() || Define()
            || FunctionCall();
    }

    private bool Include()
    {
        int word = Peek() is '-' or 's' ? Pos + 1 : Pos;
        if (!Is(word, "include"))
        {
            return false;
        }

        int end = word + 7;
        while (Skip(end, CharSet.Blank) is var name && name > end && Has(name, IncludePart))
        {
            end = Skip(name, IncludePart);
        }

        if (end == word + 7)
        {
            return false;
        }

        Put(TokenType.Keyword, word + 7);
        return Eat(StrOther, end);
    }

    private bool Condition()
    {
        int end = Keyword(Pos, Conditions);
        end = end == No ? Keyword(Pos, "unexport") : end;
        int blank = end == No ? No : BlankBeforeText(end);
        if (blank == No)
        {
            return false;
        }

        Put(TokenType.Keyword, end);
        Put(Text, blank);
        return Eat(NameVariable, Skip(blank, BeforeComment));
    }

    private bool ElseCondition()
    {
        int end = Keyword(Pos, "else");
        int word = end == No ? No : Skip(end, CharSet.Blank);
        int wordEnd = word > end ? Keyword(word, Conditions) : No;
        int blank = wordEnd == No ? No : BlankBeforeText(wordEnd);
        if (blank == No)
        {
            return false;
        }

        Put(TokenType.Keyword, end);
        Put(Text, word);
        Put(TokenType.Keyword, wordEnd);
        Put(Text, blank);
        return Eat(NameVariable, Skip(blank, BeforeComment));
    }

    /// <summary>The end of blanks with text behind them, which may be the last blank itself.</summary>
    private int BlankBeforeText(int i)
    {
        int blank = Skip(i, CharSet.Blank);
        blank = Has(blank, BeforeComment) ? blank : blank - 1;
        return blank > i ? blank : No;
    }

    private bool BlockEnd()
    {
        int end = Skip(Pos, CharSet.Lower);
        if (!BlockEnds.Has(Slice(Pos, end)))
        {
            return false;
        }

        int blank = Skip(end, CharSet.Blank);
        return At(blank) is '#' or '\n' && Eat(TokenType.Keyword, blank);
    }

    private bool Export()
    {
        int blank = Is(Pos, "export") ? Skip(Pos + 6, CharSet.Blank) : No;
        if (blank <= Pos + 6)
        {
            return false;
        }

        int end = Skip(blank, ExportPart);
        int names = end > blank ? blank : blank - 1;
        if (At(end) != '\n' || names == Pos + 6)
        {
            return Eat(TokenType.Keyword, blank);
        }

        Put(TokenType.Keyword, Pos + 6);
        return Eat(Text, names, Exported);
    }

    private bool Exported()
    {
        if (Peek() == '\n')
        {
            return EatPop(Text, Pos + 1);
        }

        int end = Skip(Pos, ExportName);
        if (end > Pos)
        {
            return Eat(NameVariable, end);
        }

        end = Skip(Pos, CharSet.Blank);
        return end > Pos && Eat(Text, end);
    }

    private bool Assignment()
    {
        int end = Keyword(Pos, "override");
        return (end != No && Assignment(end)) || Assignment(Pos);
    }

    private bool Assignment(int start)
    {
        int name = Skip(start, CharSet.Blank);
        int nameEnd = Skip(name, VariablePart, ref variable);
        int op = Skip(nameEnd, CharSet.Blank);
        int equals = At(op) is '!' or '?' or ':' or '+' ? op + 1 : op;
        if (nameEnd == name || At(equals) != '=')
        {
            return false;
        }

        Put(NameBuiltin, start);
        Put(Text, name);
        Put(NameVariable, nameEnd);
        Put(Text, op);
        return Eat(Operator, equals + 1, ShellLine);
    }

    private bool Quoted()
    {
        char quote = Peek();
        if (quote is not ('"' or '\''))
        {
            return false;
        }

        int end = LiteralEnd(Pos + 1, quote);
        return end != No && Eat(quote == '"' ? StrDouble : StrSingle, end);
    }

    private bool Label()
    {
        int end = Skip(Pos, LabelPart, ref label);
        if (end == Pos || At(end) != ':')
        {
            return false;
        }

        Put(NameLabel, end);
        while (At(end) == ':')
        {
            end++;
        }

        Put(Operator, end);
        return Eat(Text, Skip(end, CharSet.Blank), BlockHeader);
    }

    private bool Define()
    {
        int start = Keyword(Pos, "override") is var end and not No ? end : Pos;
        int define = Skip(start, CharSet.Blank);
        int blank = Is(define, "define") ? BlankBeforeText(define + 6) : No;
        if (blank == No)
        {
            return false;
        }

        Put(NameBuiltin, start);

        // Of several blanks Rouge gives out the last alone.
        Drop(Math.Max(start, define - 1));
        Put(Text, define);
        Put(TokenType.Keyword, define + 6);
        Put(Text, blank);
        return Eat(NameVariable, Skip(blank, BeforeComment));
    }

    private bool FunctionCall()
    {
        if (Peek() != '$' || Peek(1) is not ('(' or '{'))
        {
            return false;
        }

        int name = Skip(Pos + 2, CharSet.Blank);
        int end = Skip(name, FunctionPart);
        int blank = Skip(end, CharSet.Blank);
        if (blank == end || !Functions.Has(Slice(name, end)))
        {
            return false;
        }

        Put(NameFunction, Pos + 2);
        Put(Text, name);
        Put(NameBuiltin, end);
        return Eat(Text, blank, ShellExpression);
    }

    private bool BlockHeader()
    {
        int end = Skip(Pos, HeaderPart);
        if (end > Pos)
        {
            return Eat(NameFunction, end);
        }

        return Peek() switch
        {
            ',' => Eat(Punctuation, Pos + 1),
            '#' => Eat(Comment, Pos + 1),
            '\\' when Pos + 1 < End => Eat(Text, NextChar(Pos + 1)),
            '\n' => EatGoto(Text, Pos + 1, BlockBody),
            _ => false,
        };
    }

    private bool BlockBody()
    {
        int end = Skip(Pos, CharSet.Lower);
        ReadOnlySpan<char> word = Slice(Pos, end);
        if (Conditions.Has(word) && BlankBeforeText(end) is var blank and not No)
        {
            int comment = Skip(blank, BeforeComment);
            if (LineEnd(comment) is var feed && feed < End)
            {
                Put(TokenType.Keyword, end);
                Put(Text, blank);
                Put(NameVariable, comment);
                Put(Comment, feed);
                return Eat(Text, feed + 1);
            }
        }

        if (word is "else" or "endif")
        {
            int comment = Skip(end, CharSet.Blank);
            int feed = At(comment) == '#' ? LineEnd(comment) : comment;
            if (At(feed) == '\n')
            {
                Put(TokenType.Keyword, end);
                Put(Text, comment);
                Put(Comment, feed);
                return Eat(Text, feed + 1);
            }
        }

        if (Peek() == '\t')
        {
            Put(Text, Skip(Pos, CharSet.Blank));
            return Eat(Punctuation, Peek() is '@' or '-' ? Pos + 1 : Pos, ShellLine);
        }

        shell.Reset();
        return Pop();
    }

    private bool Shell()
    {
        if (Peek() == '$')
        {
            int open = Peek(1) == '$' ? Pos + 2 : Pos + 1;
            if (At(open) is '(' or '{')
            {
                return Eat(Punctuation, open + 1, MacroExpression);
            }
        }

        return Delegate(shell, Peek() == '\\' && Pos + 1 < End ? NextChar(Pos + 1) : ShellStop(Pos + 1));
    }

    private int ShellStop(int i)
    {
        for (; i < End; i++)
        {
            switch (Source[i])
            {
                case '(' or ')' or '}' or '\\' or '\n':
                case '$' when At(i + 1) is '(' or '{' || (At(i + 1) == '$' && At(i + 2) is '(' or '{'):
                    return i;
            }
        }

        return End;
    }

    private bool MacroExpression() => Peek() switch
    {
        ')' or '}' => EatPop(Punctuation, Pos + 1),
        '\n' => EatPop(Text, Pos + 1),
        _ => Shell(),
    };

    private bool ShellExpression() => Peek() switch
    {
        '(' or '{' => Delegate(shell, Pos + 1) && Push(ShellExpression),
        ')' or '}' => EatPop(Punctuation, Pos + 1),
        _ => Shell(),
    };

    private bool ShellLine() => Peek() == '\n' ? EatPop(Text, Pos + 1) : Shell();
}
