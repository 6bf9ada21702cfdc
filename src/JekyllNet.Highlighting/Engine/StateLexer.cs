namespace JekyllNet.Highlighting.Engine;

/// <summary>
/// The engine under every language: a position, a stack of states, and a toolkit of matchers over indices.
/// </summary>
/// <remarks>
/// <para>
/// A <em>state</em> is a method without arguments that tries its rules in order at <see cref="TextScanner.Pos"/>. The first rule that fits emits
/// tokens (<see cref="Eat(TokenType, int)"/>, <see cref="Put"/>), may change the stack (<see cref="Push"/>, <see cref="Pop"/>,
/// <see cref="Goto"/>) and returns true. When no rule fits the state returns false and one character becomes an error token.
/// A state that shares rules with another calls it: <c>return Whitespace() || Value() || …</c>.
/// </para>
/// <para>
/// Matchers take an index and answer with the index behind what they matched: <c>int end = Skip(Pos, CharSet.Digit)</c>, so
/// nothing is copied and a rule is a few comparisons. <see cref="TextScanner.At"/> answers <c>'\0'</c> past the end. An optional matcher that fails
/// answers its own start; one that must match answers <see cref="TextScanner.No"/>.
/// </para>
/// <para>
/// What a rule cannot see, as in Rouge: nothing before <see cref="TextScanner.Pos"/> counts for a word boundary or a look-behind, and
/// nothing outside the range when the text was delegated. A line's beginning is known (<see cref="AtLineStart"/>).
/// </para>
/// <para>
/// To add a language: one class here-derived under Languages/NAME, its word lists in NAME.Data.cs, one line in a registry table.
/// JsonLexer is the smallest model; PythonLexer shows word lists, groups and nested states.
/// </para>
/// </remarks>
internal abstract class StateLexer : TextMatcher
{
    private const int MaxNullSteps = 5;
    private const int MaxDelegation = 40;

    private static readonly CharSet InCString = CharSet.Not("\\\"\n");

    private readonly List<State> stack = [];
    private TokenList output = null!;
    private int begin;
    private int delegation;

    /// <summary>One state of the lexer: tries its rules and tells whether one matched.</summary>
    protected delegate bool State();

    protected int Depth => stack.Count;

    /// <summary>The state on top of the stack.</summary>
    protected State Current => stack[^1];

    /// <summary>True at the first character of a line or of the text this lexer was given.</summary>
    protected bool AtLineStart => Pos == begin || Source[Pos - 1] == '\n';

    /// <summary>Back to the first state, as before a fresh text.</summary>
    public void Reset()
    {
        stack.Clear();
        OnReset();
    }

    /// <summary>Lexes a range of the text from the present state on; the state stays for a next range.</summary>
    public void Run(string source, int start, int end, TokenList tokens)
    {
        var (oldSource, oldBegin, oldPos, oldEnd, oldOutput) = (Source, begin, Pos, End, output);
        (Source, begin, Pos, End, output) = (source, start, start, end, tokens);
        Forget();
        OnRun();
        int nullSteps = 0;
        while (Pos < End)
        {
            if (stack.Count == 0)
            {
                stack.Add(Root);
            }

            Scanned++;
            int before = Pos;
            bool matched = stack[^1]();
            if (matched && Pos == before)
            {
                matched = ++nullSteps <= MaxNullSteps;
            }
            else if (matched)
            {
                nullSteps = 0;
            }

            if (!matched)
            {
                Put(TokenType.Error, NextChar(Pos));
            }
        }

        Forget();
        (Source, begin, Pos, End, output) = (oldSource, oldBegin, oldPos, oldEnd, oldOutput);
    }

    /// <summary>The state every text begins in.</summary>
    protected abstract bool Root();

    /// <summary>Called when a fresh text begins; what a lexer remembers beside its stack is forgotten here.</summary>
    protected virtual void OnReset()
    {
    }

    /// <summary>Called whenever a range of text begins, fresh or continued.</summary>
    protected virtual void OnRun()
    {
    }

    // ---- states that many languages share ----

    /// <summary>A comment as C++ has them: from two slashes to the end of the line, or between <c>/*</c> and <c>*/</c>, if that ends.</summary>
    protected bool SlashComment(TokenType line = TokenType.CommentSingle, TokenType block = TokenType.CommentMultiline)
    {
        if (Peek() != '/')
        {
            return false;
        }

        if (Peek(1) == '/')
        {
            return Eat(line, LineEnd(Pos));
        }

        int close = Peek(1) == '*' ? Find(Pos + 2, "*/") : No;
        return close != No && Eat(block, close + 2);
    }

    /// <summary>The inside of a double-quoted string as C has them.</summary>
    protected bool InsideCString()
    {
        switch (Peek())
        {
            case '"':
                return EatPop(TokenType.Str, Pos + 1);
            case '\n':
                return false;
            case '\\':
                int escape = CEscapeEnd();
                return escape != No ? Eat(TokenType.StrEscape, escape) : Eat(TokenType.Str, Peek(1) == '\n' ? Pos + 2 : Pos + 1);
            default:
                return Eat(TokenType.Str, Skip(Pos, InCString));
        }
    }

    // ---- tokens and states ----

    /// <summary>Emits a token up to <paramref name="end"/> and moves there.</summary>
    protected void Put(TokenType type, int end)
    {
        output.Add(type, Pos, end);
        Pos = Math.Max(end, Pos);
    }

    protected bool Eat(TokenType type, int end)
    {
        Put(type, end);
        return true;
    }

    /// <summary>Emits a token and pushes a state.</summary>
    protected bool Eat(TokenType type, int end, State next)
    {
        Put(type, end);
        stack.Add(next);
        return true;
    }

    /// <summary>Emits a token and pops.</summary>
    protected bool EatPop(TokenType type, int end, int times = 1)
    {
        Put(type, end);
        Pop(times);
        return true;
    }

    /// <summary>Emits a token and replaces the state on top.</summary>
    protected bool EatGoto(TokenType type, int end, State next)
    {
        Put(type, end);
        Goto(next);
        return true;
    }

    protected bool Push(State next)
    {
        EnsureRoot();
        stack.Add(next);
        return true;
    }

    protected bool Pop(int times = 1)
    {
        EnsureRoot();
        stack.RemoveRange(Math.Max(0, stack.Count - times), Math.Min(times, stack.Count));
        return true;
    }

    protected bool Goto(State next)
    {
        EnsureRoot();
        stack[^1] = next;
        return true;
    }

    protected void ResetStack() => stack.Clear();

    /// <summary>True when the state stands anywhere in the stack.</summary>
    protected bool InState(State state) => stack.Contains(state);

    /// <summary>Moves over text without a token: it vanishes from the output.</summary>
    protected void Drop(int end) => Pos = end;

    /// <summary>Hands the text up to <paramref name="end"/> to another lexer, in whatever state it is, and moves there.</summary>
    protected bool Delegate(StateLexer lexer, int end)
    {
        int start = Pos;
        if (delegation >= MaxDelegation)
        {
            return Eat(TokenType.Text, end);
        }

        lexer.delegation = delegation + 1;
        long scanned = lexer.Scanned;
        lexer.Run(Source, start, end, output);
        Scanned += lexer.Scanned - scanned;
        lexer.delegation = 0;
        Pos = end;
        return true;
    }

    /// <summary>As <see cref="Delegate"/>, to a lexer that begins afresh.</summary>
    protected bool DelegateFresh(StateLexer lexer, int end)
    {
        lexer.Reset();
        return Delegate(lexer, end);
    }

    private void EnsureRoot()
    {
        if (stack.Count == 0)
        {
            stack.Add(Root);
        }
    }
}
