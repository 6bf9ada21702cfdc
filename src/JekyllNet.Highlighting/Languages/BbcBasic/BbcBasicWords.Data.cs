using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The words of BBC BASIC, which end where the longest of them ends.</summary>
internal sealed class BbcBasicWords
{
    public static readonly BbcBasicWords Statements = new(
        """
        BEATS BPUT# CALL CASE CHAIN CIRCLE CLEAR CLG CLOSE# CLS COLOR COLOUR DATA DEF DIM DRAW ELLIPSE ELSE END ENDCASE ENDIF ENDPROC
        ENDWHILE ENVELOPE ERROR FILL FOR GCOL GOSUB GOTO IF INPUT INSTALL LET LIBRARY LINE LOCAL MODE MOUSE MOVE NEXT OF OFF ON ORIGIN
        OSCI OTHERWISE OVERLAY PLOT POINT PRINT PRINT# PROC QUIT READ RECTANGE REPEAT REPORT RESTORE RETURN SOUND STEP STEREO STOP
        SWAP SYS THEN TINT TO TRACE UNTIL VDU VOICE VOICES WAIT WHEN WHILE WIDTH
        """);

    /// <summary>What may stand behind a statement, with or without spaces between them.</summary>
    public static readonly Dictionary<string, string[]> SecondWords = new()
    {
        ["CIRCLE"] = ["FILL"],
        ["DEF"] = ["FN", "PROC"],
        ["DRAW"] = ["BY"],
        ["ELLIPSE"] = ["FILL"],
        ["ERROR"] = ["EXT"],
        ["FILL"] = ["BY"],
        ["INPUT"] = ["LINE"],
        ["LINE"] = ["INPUT"],
        ["LOCAL"] = ["DATA", "ERROR"],
        ["MOUSE"] = ["COLOUR", "OFF", "ON", "RECTANGLE", "STEP", "TO"],
        ["MOVE"] = ["BY"],
        ["POINT"] = ["BY"],
        ["RECTANGE"] = ["FILL"],
        ["RESTORE"] = ["DATA", "ERROR"],
        ["TRACE"] = ["CLOSE", "ENDPROC", "OFF", "STEP", "TO"],
        ["TRACE STEP"] = ["FN", "ON", "PROC"],
    };

    /// <summary>The words of expressions: functions and what is written as a variable, operators, constants.</summary>
    public static readonly (BbcBasicWords Words, TokenType Type)[] InExpressions =
    [
        (new(
            """
            ABS ACS ADVAL ASC ASN ATN BEAT BEATS BGET# CHR$ COS COUNT DEG DIM EOF# ERL ERR EVAL EXP EXT# FN GET GET$ GET$# HIMEM INKEY
            INKEY$ INSTR INT LEFT$ LEN LN LOG LOMEM MID$ OPENIN OPENOUT OPENUP PAGE POINT POS PTR# RAD REPORT$ RIGHT$ RND SGN SIN SQR
            STR$ STRING$ SUM TAN TEMPO TIME TIME$ TOP USR VAL VPOS
            """),
            NameBuiltin),
        (new("AND DIV EOR MOD NOT OR"), Operator),
        (new("FALSE TRUE"), NameConstant),
    ];

    private readonly Dictionary<char, string[]> byFirstLetter;

    private BbcBasicWords(string words) =>
        byFirstLetter = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(word => word[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    /// <summary>The length of the longest word that the text begins with, or zero.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (string word in byFirstLetter.GetValueOrDefault(text[0], []))
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
