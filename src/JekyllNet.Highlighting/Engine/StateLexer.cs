namespace JekyllNet.Highlighting.Engine;

/// <summary>
/// The engine under every language: a position, a stack of states, and a toolkit of matchers over indices.
/// </summary>
/// <remarks>
/// <para>
/// A <em>state</em> is a method without arguments that tries its rules in order at <see cref="Pos"/>. The first rule that fits emits
/// tokens (<see cref="Eat(TokenType, int)"/>, <see cref="Put"/>), may change the stack (<see cref="Push"/>, <see cref="Pop"/>,
/// <see cref="Goto"/>) and returns true. When no rule fits the state returns false and one character becomes an error token.
/// A state that shares rules with another calls it: <c>return Whitespace() || Value() || …</c>.
/// </para>
/// <para>
/// Matchers take an index and answer with the index behind what they matched: <c>int end = Skip(Pos, CharSet.Digit)</c>, so
/// nothing is copied and a rule is a few comparisons. <see cref="At"/> answers <c>'\0'</c> past the end. An optional matcher that fails
/// answers its own start; one that must match answers <see cref="No"/>.
/// </para>
/// <para>
/// What a rule cannot see, as in Rouge: nothing before <see cref="Pos"/> counts for a word boundary or a look-behind, and
/// nothing outside the range when the text was delegated. A line's beginning is known (<see cref="AtLineStart"/>).
/// </para>
/// <para>
/// To add a language: one class here-derived under Languages/NAME, its word lists in NAME.Data.cs, one line in a registry table.
/// JsonLexer is the smallest model; PythonLexer shows word lists, groups and nested states.
/// </para>
/// </remarks>
internal abstract class StateLexer
{
    /// <summary>The answer of a matcher that found nothing.</summary>
    protected const int No = -1;

    private const int MaxNullSteps = 5;
    private const int MaxDelegation = 40;
    private const int LongRun = 200;

    private readonly List<State> stack = [];
    private TokenList output = null!;
    private int begin;
    private int delegation;
    private int spaceFrom;
    private int spaceEnd;
    private readonly (CharSet? Set, int From, int End)[] longRuns = new (CharSet?, int, int)[4];
    private int longRunCount;
    private readonly (char Stop, char Other, int From, int End)[] longWays = new (char, char, int, int)[4];
    private int longWayCount;
    private (string? Text, int From, int End) missingOnLine;
    private readonly (char Quote, int From, int Past)[] unclosed = new (char, int, int)[2];
    private readonly string?[] missingTexts = new string?[4];
    private readonly int[] missingFrom = new int[4];
    private int missingNext;

    /// <summary>One state of the lexer: tries its rules and tells whether one matched.</summary>
    protected delegate bool State();

    /// <summary>Where a run of characters began and one past its end; a lexer sets it to default in <see cref="OnRun"/>.</summary>
    protected readonly record struct RunMemo(int From, int Past);

    /// <summary>The whole text; only [begin, <see cref="End"/>) is ours.</summary>
    protected string Source { get; private set; } = "";

    protected int Pos { get; private set; }

    protected int End { get; private set; }

    protected int Depth => stack.Count;

    /// <summary>The state on top of the stack.</summary>
    protected State Current => stack[^1];

    /// <summary>True at the first character of a line or of the text this lexer was given.</summary>
    protected bool AtLineStart => Pos == begin || Source[Pos - 1] == '\n';

    /// <summary>How many characters the matchers have gone over so far: a measure of the work that needs no clock.</summary>
    public long Scanned { get; private set; }

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

    // ---- matchers ----

    protected char At(int i) => (uint)i < (uint)End ? Source[i] : '\0';

    protected char Peek(int ahead = 0) => At(Pos + ahead);

    protected bool Has(int i, CharSet set) => (uint)i < (uint)End && set.Has(Source[i]);

    /// <summary>The index behind the run of characters of the set; <paramref name="i"/> itself when there is none.</summary>
    /// <remarks>Long runs are remembered, so a rule that looks over one from each of its characters stays linear.</remarks>
    protected int Skip(int i, CharSet set)
    {
        if (longRunCount > 0 && KnownRunEnd(i, set) is var known and not No)
        {
            return known;
        }

        string source = Source;
        int end = End;
        int start = i;
        while (i < end && set.Has(source[i]))
        {
            i++;
        }

        Scanned += i - start;
        if (i - start > LongRun)
        {
            longRuns[longRunCount++ % longRuns.Length] = (set, start, i);
        }

        return i;
    }

    /// <summary>
    /// The index behind the white space at <paramref name="i"/>, line feeds included. The last run is remembered, so a rule that looks
    /// past white space from each of its lines stays linear.
    /// </summary>
    protected int SkipSpace(int i)
    {
        if (i < spaceFrom || i > spaceEnd)
        {
            (spaceFrom, spaceEnd) = (i, Skip(i, CharSet.Space));
        }

        return spaceEnd;
    }

    /// <summary>As <see cref="Skip(int, CharSet)"/>, with a memory of the last run for rules that try the same run again and again.</summary>
    protected int Skip(int i, CharSet set, ref RunMemo memo)
    {
        if (i < memo.From || i >= memo.Past)
        {
            memo = new RunMemo(i, Skip(i, set) + 1);
        }

        return memo.Past - 1;
    }

    /// <summary>As <see cref="Skip(int, CharSet)"/>, but of at most <paramref name="max"/> characters.</summary>
    protected int Skip(int i, CharSet set, int max)
    {
        int stop = Math.Min(End, i + max);
        while (i < stop && set.Has(Source[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The index behind a run of at least one, or <see cref="No"/>.</summary>
    protected int Run(int i, CharSet set)
    {
        int end = Skip(i, set);
        return end > i ? end : No;
    }

    /// <summary>The index of the next such character, or the end. Long ways are remembered, as in <see cref="Skip(int, CharSet)"/>.</summary>
    protected int Until(int i, char stop) => Until(i, stop, stop);

    /// <summary>The index of the next of two characters, or the end.</summary>
    protected int Until(int i, char stop, char other)
    {
        if (longWayCount > 0 && KnownWayEnd(i, stop, other) is var known and not No)
        {
            return known;
        }

        ReadOnlySpan<char> rest = Source.AsSpan(i, End - i);
        int at = stop == other ? rest.IndexOf(stop) : rest.IndexOfAny(stop, other);
        int end = at < 0 ? End : i + at;
        Scanned += end - i;
        if (end - i > LongRun)
        {
            longWays[longWayCount++ % longWays.Length] = (stop, other, i, end);
        }

        return end;
    }

    /// <summary>The index where the text next stands on this line, or <see cref="No"/>; a line found without it is not searched again.</summary>
    protected int FindOnLine(int i, string text)
    {
        if (ReferenceEquals(text, missingOnLine.Text) && i >= missingOnLine.From && i <= missingOnLine.End)
        {
            return No;
        }

        int line = i > End ? End : LineEnd(i);
        int at = i > End ? -1 : Slice(i, line).IndexOf(text, StringComparison.Ordinal);
        if (at < 0)
        {
            Scanned += Math.Max(0, line - i);
            missingOnLine = (text, i, line);
            return No;
        }

        Scanned += at;
        return i + at;
    }

    /// <summary>The index where the text next stands, or <see cref="No"/>; a text found missing is not searched again.</summary>
    protected int Find(int i, string text)
    {
        int known = Array.IndexOf(missingTexts, text);
        if (i > End || (known >= 0 && i >= missingFrom[known]))
        {
            return No;
        }

        int at = Source.AsSpan(i, End - i).IndexOf(text, StringComparison.Ordinal);
        Scanned += at < 0 ? End - i : at;
        if (at < 0)
        {
            known = known >= 0 ? known : missingNext++ % missingTexts.Length;
            (missingTexts[known], missingFrom[known]) = (text, i);
            return No;
        }

        return i + at;
    }

    /// <summary>
    /// The index behind the closing quote of a literal whose inside begins at <paramref name="i"/>; a backslash takes a quote or a
    /// backslash with it. When none closes it the last escaped quote does, as it comes out where patterns backtrack; else <see cref="No"/>.
    /// </summary>
    protected int QuotedEnd(int i, char quote)
    {
        int lastEscaped = No;
        while ((i = Until(i, quote, '\\')) < End)
        {
            if (Source[i] == quote)
            {
                return i + 1;
            }

            lastEscaped = At(i + 1) == quote ? i + 2 : lastEscaped;
            i += At(i + 1) == quote || At(i + 1) == '\\' ? 2 : 1;
        }

        return lastEscaped;
    }

    /// <summary>
    /// The index behind the closing quote of a literal whose inside begins at <paramref name="i"/>; a backslash takes any character but a
    /// line feed with it. <see cref="No"/> when none closes it, which is then known for the literals that would open inside, too.
    /// </summary>
    protected int LiteralEnd(int i, char quote)
    {
        ref var failure = ref unclosed[quote == '"' ? 1 : 0];
        if (failure.Quote == quote && i >= failure.From && i < failure.Past && !IsEscaped(i, failure.From))
        {
            return No;
        }

        int start = i;
        while ((i = Until(i, quote, '\\')) < End && Source[i] == '\\' && Has(i + 1, CharSet.NotNewline))
        {
            i += 2;
        }

        if (i < End && Source[i] == quote)
        {
            return i + 1;
        }

        failure = (quote, start, i);
        return No;
    }

    /// <summary>The end of the line: the index of its line feed, or the end of the text.</summary>
    protected int LineEnd(int i) => Until(i, '\n');

    protected bool Is(int i, string text) =>
        End - i >= text.Length && Source.AsSpan(i, text.Length).SequenceEqual(text);

    protected bool IsIgnoringCase(int i, string text) =>
        End - i >= text.Length && Source.AsSpan(i, text.Length).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The index behind the character at <paramref name="i"/>, a surrogate pair being one.</summary>
    protected int NextChar(int i) =>
        i + 1 < End && char.IsHighSurrogate(Source[i]) && char.IsLowSurrogate(Source[i + 1]) ? i + 2 : i + 1;

    /// <summary>A word begins or ends before <paramref name="i"/>, nothing before <see cref="Pos"/> being seen.</summary>
    protected bool Boundary(int i)
    {
        bool before = i > Pos && CharSet.IsWordChar(Source[i - 1]);
        bool after = i < End && CharSet.IsWordChar(Source[i]);
        return before != after;
    }

    /// <summary>No word character follows: the boundary behind a word.</summary>
    protected bool WordEnds(int i) => i >= End || !CharSet.IsWordChar(Source[i]);

    /// <summary>The index behind an identifier of <c>[a-zA-Z_]\w*</c>, or <see cref="No"/>.</summary>
    protected int Identifier(int i) => Has(i, CharSet.WordStart) ? Skip(i + 1, CharSet.Word) : No;

    /// <summary>The index behind the <c>\w</c> run when that is one of the words and no word character follows, else <see cref="No"/>.</summary>
    protected int Keyword(int i, WordSet words)
    {
        int end = Skip(i, CharSet.Word);
        return end > i && WordEnds(end) && words.Has(Slice(i, end)) ? end : No;
    }

    /// <summary>The index behind the exact word, which must end there, or <see cref="No"/>.</summary>
    protected int Keyword(int i, string word) => Is(i, word) && WordEnds(i + word.Length) ? i + word.Length : No;

    protected ReadOnlySpan<char> Slice(int start, int end) => Source.AsSpan(start, end - start);

    /// <summary>The index behind a character of the set, or <see cref="No"/>.</summary>
    protected int One(int i, CharSet set) => Has(i, set) ? i + 1 : No;

    /// <summary>The index behind <c>e</c>, a sign or none, and digits of the set (any case of e), or <paramref name="i"/> when none stands there.</summary>
    protected int Exponent(int i, CharSet digits)
    {
        if (At(i) is not ('e' or 'E'))
        {
            return i;
        }

        int sign = At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        int end = Skip(sign, digits);
        return end > sign ? end : i;
    }

    private int KnownRunEnd(int i, CharSet set)
    {
        for (int at = Math.Min(longRunCount, longRuns.Length) - 1; at >= 0; at--)
        {
            if (longRuns[at].Set == set && i >= longRuns[at].From && i < longRuns[at].End)
            {
                return longRuns[at].End;
            }
        }

        return No;
    }

    private bool IsEscaped(int i, int from)
    {
        int first = i;
        while (first > from && Source[first - 1] == '\\')
        {
            first--;
        }

        return (i - first) % 2 != 0;
    }

    private int KnownWayEnd(int i, char stop, char other)
    {
        for (int at = Math.Min(longWayCount, longWays.Length) - 1; at >= 0; at--)
        {
            ref var way = ref longWays[at];
            if (way.Stop == stop && way.Other == other && i >= way.From && i <= way.End)
            {
                return way.End;
            }
        }

        return No;
    }

    /// <summary>Drops what was remembered of the text.</summary>
    private void Forget()
    {
        (spaceFrom, spaceEnd) = (0, -1);
        (longRunCount, longWayCount, missingOnLine) = (0, 0, default);
        Array.Clear(missingTexts);
        Array.Clear(unclosed);
    }

    private void EnsureRoot()
    {
        if (stack.Count == 0)
        {
            stack.Add(Root);
        }
    }
}
