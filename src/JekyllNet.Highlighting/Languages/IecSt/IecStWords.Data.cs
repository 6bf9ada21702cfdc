using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words that mean something in structured text.</summary>
internal static class IecStWords
{
    private static readonly WordSet Keywords = WordSet.IgnoringCase(
        """
        AT BEGIN BY CONSTANT CONTINUE DO ELSE ELSIF EXIT EXTENDS FROM GET GOTO IMPLEMENTS JMP NON_RETAIN OF PRIVATE PROTECTED PUBLIC
        RETAIN RETURN SET TASK THEN TO UNTIL USING WITH __CATCH __ENDTRY __FINALLY __TRY
        """);

    /// <summary>Words that begin a block; with <c>END_</c> before it, one ends it.</summary>
    private static readonly WordSet Blocks = WordSet.IgnoringCase(
        """
        PROGRAM CONFIGURATION INITIAL_STEP INTERFACE FUNCTION_BLOCK FUNCTION ACTION TRANSITION TYPE STRUCT STEP NAMESPACE LIBRARY
        CHANNEL FOLDER RESOURCE VAR_ACCESS VAR_CONFIG VAR_EXTERNAL VAR_GLOBAL VAR_INPUT VAR_IN_OUT VAR_OUTPUT VAR_TEMP VAR CONST
        METHOD PROPERTY CASE FOR IF REPEAT WHILE
        """);

    private static readonly WordSet Types = WordSet.IgnoringCase(
        """
        ANY ARRAY BOOL BYTE POINTER STRING DATE DATE_AND_TIME DT TIME TIME_OF_DAY TOD INT DINT LINT SINT UINT UDINT ULINT USINT WORD
        DWORD LWORD REAL LREAL
        """);

    private static readonly WordSet Literals = WordSet.IgnoringCase("TRUE FALSE NULL");
    private static readonly WordSet Operators = WordSet.IgnoringCase("AND EQ EXPT GE GT LE LT MOD NE NOT OR XOR");

    public static TokenType Meaning(ReadOnlySpan<char> word) =>
        Keywords.Has(word) || Blocks.Has(word) || (word.StartsWith("END_", StringComparison.OrdinalIgnoreCase) && Blocks.Has(word[4..]))
            ? TokenType.Keyword
            : Types.Has(word) ? KeywordType
            : Literals.Has(word) ? Literal
            : Operators.Has(word) ? Operator
            : Name;
}
