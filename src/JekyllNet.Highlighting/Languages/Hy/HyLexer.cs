using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Hy, Lisp on Python.</summary>
internal sealed class HyLexer : StateLexer
{
    private static readonly CharSet IdPart = CharSet.Of("a-zA-Z0-9_!$%*+,<=>?/.-");
    private static readonly CharSet KeywordPart = CharSet.Of("a-zA-Z0-9_!#$%*+,<=>?/.-");
    private static readonly CharSet Operators = CharSet.Of("`'#^~&@");
    private static readonly CharSet Punctuations = CharSet.Of("[]{}()");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        False None True and as assert break class continue def del elif else except finally for from global if import in is lambda
        nonlocal not or pass raise return try
        """);

    private static readonly WordSet Builtins = WordSet.Of(
        """
        != % %= & &= * ** **= *= *map + += , - -= -> ->> . / // //= /= < << <<= <= = > >= >> >>= @ @= ^ ^= accumulate apply as->
        assoc butlast calling-module-name car cdr chain coll? combinations comp complement compress cond cons cons? constantly
        count cut cycle dec defclass defmacro defmacro! defmacro/g! defmain defn defreader dict-comp disassemble
        dispatch-reader-macro distinct do doto drop drop-last drop-while empty? eval eval-and-compile eval-when-compile even?
        every? filter first flatten float? fn for* fraction genexpr gensym get group-by identity if* if-not if-python2 inc input
        instance? integer integer-char? integer? interleave interpose islice iterable? iterate iterator? juxt keyword keyword? last
        let lif lif-not list* list-comp macro-error macroexpand macroexpand-1 map merge-with multicombinations name neg? none?
        not-in not? nth numeric? odd? partition permutations pos? product quasiquote quote range read read-str reduce remove repeat
        repeatedly require rest second set-comp setv some string string? symbol? take take-nth take-while tee unless unquote
        unquote-splicing when with* with-decorator with-gensyms xor yield-from zero? zip zip-longest | |= ~
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (CharSet.Space.Has(c))
        {
            return Eat(TextWhitespace, SkipSpace(Pos));
        }

        if (c == ';')
        {
            return Eat(CommentSingle, LineEnd(Pos));
        }

        if (Number(c))
        {
            return true;
        }

        switch (c)
        {
            case '"':
                return QuotedEnd(Pos + 1, '"') is var text and not No && Eat(Str, text);
            case '\'' when Run(Pos + 1, KeywordPart) is var symbol and not No:
                return Eat(StrSymbol, symbol);
            case ':':
                return Run(Peek(1) == ':' ? Pos + 2 : Pos + 1, KeywordPart) is var keyword and not No && Eat(NameConstant, keyword);
            case '\\':
                return Has(Pos + 1, CharSet.NotNewline) && Eat(StrChar, NextChar(Pos + 1));
            case '(' when Run(SkipSpace(Pos + 1), IdPart) is var head and not No:
                Put(Punctuation, Pos + 1);
                Put(TextWhitespace, SkipSpace(Pos));
                return Eat(TypeOf(head, NameFunction), head);
        }

        return Operators.Has(c) ? Eat(Operator, Pos + 1)
            : Run(Pos, IdPart) is var end and not No ? Eat(TypeOf(end, Name), end)
            : Punctuations.Has(c) && Eat(Punctuation, Pos + 1);
    }

    private bool Number(char c)
    {
        int end = Run(c == '-' ? Pos + 1 : Pos, CharSet.Digit);
        if (end == No)
        {
            return false;
        }

        return At(end) == '.' && Has(end + 1, CharSet.Digit) ? Eat(NumFloat, Skip(end + 1, CharSet.Digit)) : Eat(NumInteger, end);
    }

    private TokenType TypeOf(int end, TokenType otherwise)
    {
        ReadOnlySpan<char> word = Slice(Pos, end);
        return Keywords.Has(word) ? TokenType.Keyword : Builtins.Has(word) ? NameBuiltin : otherwise;
    }
}
