using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Zig.</summary>
internal sealed class ZigLexer : StateLexer
{
    private static readonly CharSet Punctuations = CharSet.Of("()[]{}|,:;");
    private static readonly CharSet Operators = CharSet.Of("*/!@~&+%^<>=?-");
    private static readonly CharSet Dots = CharSet.Of(".");
    private static readonly CharSet SimpleEscape = CharSet.Of("nrt'\"\\0");
    private static readonly CharSet InString = CharSet.Not("\"\\");
    private static readonly CharSet HexOrUnderscore = CharSet.Of("0-9a-fA-F_");
    private static readonly CharSet BinOrUnderscore = CharSet.Of("01_");
    private static readonly CharSet Hashes = CharSet.Of("#");
    private static readonly WordSet Constants = WordSet.Of("true false null");
    private static readonly WordSet SizedTypes = WordSet.Of("f16 f32 f64 f128 isize usize");

    private static readonly WordSet Keywords = WordSet.Of(
        """
        align allowzero and anyerror anyframe asm async await bool break c_int c_long c_longdouble c_longlong c_short c_uint
        c_ulong c_ulonglong c_ushort c_void callconv catch comptime comptime_float const continue defer else enum errdefer error
        export extern fn for if inline linksection noalias noinline noreturn nosuspend or orelse packed pub resume return struct
        suspend switch test threadlocal try type undefined union unreachable usingnamespace usize var void volatile while
        """);

    private static readonly WordSet Builtins = WordSet.Of(
        """
        @Frame @OpaqueType @TagType @This @Type @TypeOf @Vector @addWithOverflow @alignCast @alignOf @as @asyncCall @atomicLoad
        @atomicRmw @atomicStore @bitCast @bitOffsetOf @bitReverse @bitSizeOf @boolToInt @breakpoint @byteOffsetOf @byteSwap
        @bytesToSlice @cDefine @cImport @cInclude @cUndef @call @canImplicitCast @ceil @clz @cmpxchgStrong @cmpxchgWeak
        @compileError @compileLog @cos @ctz @divExact @divFloor @divTrunc @embedFile @enumToInt @errSetCast @errorName
        @errorReturnTrace @errorToInt @exp @exp2 @export @fabs @fence @field @fieldParentPtr @floatCast @floatToInt @floor @frame
        @frameAddress @frameSize @hasDecl @hasField @import @intCast @intToEnum @intToError @intToFloat @intToPtr @log @log10 @log2
        @memcpy @memset @mod @mulWithOverflow @newStackCall @panic @popCount @ptrCast @ptrToInt @rem @returnAddress @round
        @setAlignStack @setCold @setEvalBranchQuota @setFloatMode @setGlobalLinkage @setGlobalSection @setRuntimeSafety @shlExact
        @shlWithOverflow @shrExact @shuffle @sin @sizeOf @sliceToBytes @splat @sqrt @subWithOverflow @tagName @trunc @truncate
        @typeInfo @typeName @unionInit comptime_int
        """);

    protected override bool Root()
    {
        char c = Peek();
        if (c == '\n')
        {
            return Eat(Text, Pos + 1, LineStart);
        }

        if (Whitespace() || Type() || Literal(c))
        {
            return true;
        }

        if (c == '\'')
        {
            return Identifier(Pos + 1) is var label and not No && Eat(NameVariable, label);
        }

        if (Word())
        {
            return true;
        }

        return Punctuations.Has(c) ? Eat(Punctuation, Pos + 1)
            : Operators.Has(c) ? Eat(Operator, Pos + 1)
            : c == '.' && Eat(Operator, Skip(Pos, Dots, 3));
    }

    private bool LineStart() =>
        Whitespace() || (Peek() == '#' && Has(Pos + 1, CharSet.Space) ? Eat(CommentSpecial, LineEnd(Pos + 2)) : Pop());

    private bool Whitespace() =>
        Has(Pos, CharSet.Space) ? Eat(Text, SkipSpace(Pos)) : Is(Pos, "//") && Eat(Comment, LineEnd(Pos));

    private bool Type()
    {
        int end = Peek() is 'i' or 'u' or 'f' ? Skip(Pos, CharSet.Word) : No;
        if (end == No || !WordEnds(end))
        {
            return false;
        }

        bool sized = SizedTypes.Has(Slice(Pos, end)) || (Peek() != 'f' && Skip(Pos + 1, CharSet.Digit) == end && end > Pos + 1);
        return sized && Eat(KeywordType, end);
    }

    private bool Literal(char c)
    {
        switch (c)
        {
            case 't' or 'f' or 'n' when Keyword(Pos, Constants) is var constant and not No:
                return Eat(KeywordConstant, constant);
            case '\'' when CharEnd() is var character and not No:
                return Eat(StrChar, character);
            case '"':
                return Eat(Str, Pos + 1, InsideString);
            case 'r' when RawEnd() is var raw and not No:
                return Eat(Str, raw);
            default:
                return Number();
        }
    }

    private int CharEnd()
    {
        int end = Pos + 1 >= End ? No : Source[Pos + 1] == '\\' ? EscapeEnd(Pos + 1) : NextChar(Pos + 1);
        return At(end) == '\'' ? end + 1 : No;
    }

    private int EscapeEnd(int backslash)
    {
        int i = backslash + 1;
        if (Has(i, SimpleEscape))
        {
            return i + 1;
        }

        int digits = At(i) switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => No };
        return digits != No && Skip(i + 1, CharSet.Hex, digits) == i + 1 + digits ? i + 1 + digits : No;
    }

    private int RawEnd()
    {
        int quote = Skip(Pos + 1, Hashes);
        if (At(quote) != '"')
        {
            return No;
        }

        string close = quote == Pos + 1 ? "\"" : "\"" + Slice(Pos + 1, quote).ToString();
        int at = Find(quote + 1, close);
        return at == No ? No : at + close.Length;
    }

    private bool Number()
    {
        int end = Skip(Pos, CharSet.Digit);
        if (end > Pos)
        {
            int fraction = At(end) == '.' && Has(end + 1, CharSet.DigitOrUnderscore) ? Skip(end + 1, CharSet.DigitOrUnderscore) : end;
            int exponent = At(fraction) == 'e' ? Exponent(fraction, CharSet.DigitOrUnderscore) : fraction;
            if (exponent > end)
            {
                return Eat(NumFloat, exponent);
            }

            CharSet? digits = Peek() != '0' ? null : Peek(1) switch { 'b' => BinOrUnderscore, 'x' => HexOrUnderscore, _ => null };
            if (digits is not null && Run(Pos + 2, digits) is var prefixed and not No)
            {
                return Eat(NumInteger, prefixed);
            }
        }

        return Run(Pos, CharSet.DigitOrUnderscore) is var whole and not No && Eat(NumInteger, whole);
    }

    /// <summary>A word with the dot before it and the parenthesis behind.</summary>
    private bool Word()
    {
        bool member = Peek() == '.';
        int dotEnd = member ? Pos + 1 : Pos;
        int start = SkipSpace(dotEnd);
        int end = Identifier(At(start) == '@' ? start + 1 : start);
        if (end == No)
        {
            return false;
        }

        int space = SkipSpace(end);
        bool call = At(space) == '(';
        ReadOnlySpan<char> word = Slice(start, end);
        TokenType type = Keywords.Has(word) ? TokenType.Keyword
            : Builtins.Has(word) ? NameBuiltin
            : member ? call ? NameFunction : NameProperty
            : Name;
        Put(Punctuation, dotEnd);
        Put(Text, start);
        Put(type, end);
        Put(Text, space);
        return Eat(Punctuation, call ? space + 1 : space);
    }

    private bool InsideString()
    {
        char c = Peek();
        return c == '"' ? EatPop(Str, Pos + 1)
            : c != '\\' ? Eat(Str, Skip(Pos, InString))
            : EscapeEnd(Pos) is var escape and not No && Eat(StrEscape, escape);
    }
}
