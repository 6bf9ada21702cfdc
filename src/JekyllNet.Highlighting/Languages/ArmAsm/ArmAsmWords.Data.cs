using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words that mean something in Arm's assembly language.</summary>
internal static class ArmAsmWords
{
    public static readonly WordSet Preprocessor = WordSet.Of(
        """
        define elif else endif error if ifdef ifndef include line pragma undef warning
        """);

    public static readonly WordSet FileDirectives = WordSet.Of("BIN GET INCBIN INCLUDE LNK");

    public static readonly WordSet Directives = WordSet.Of(
        """
        ALIAS ALIGN AOF AOUT AREA ARM ASSERT ATTR CN CODE16 CODE32 COMMON CP DATA DCB DCD DCDO DCDU DCFD DCFDU DCFH DCFHU DCFS
        DCFSU DCI DCQ DCQU DCW DCWU DN ELIF ELSE END ENDFUNC ENDIF ENDP ENTRY EQU EXPORT EXPORTAS EXTERN FIELD FILL FN FRAME
        FUNCTION GBLA GBLL GBLS GLOBAL IF IMPORT INFO KEEP LCLA LCLL LCLS LEADR LEAF LTORG MACRO MAP MEND MEXIT NOFP OPT ORG
        PRESERVE8 PROC QN RELOC REQUIRE REQUIRE8 RLIST RN ROUT SETA SETL SETS SN SPACE STRONG SUBT THUMB THUMBX TTL WEND WHILE
        """);

    public static readonly WordSet Conditions = WordSet.Of(
        """
        AL ASR CC CS EQ GE GT HI HS LE LO LS LSL LSR LT MI NE PL ROR RRX VC VS al asr cc cs eq ge gt hi hs le lo ls lsl lsr lt mi
        ne pl ror rrx vc vs
        """);

    public static readonly WordSet Builtins = WordSet.Of(
        """
        ARCHITECTURE AREANAME ARMASM_VERSION CODESIZE COMMANDLINE CONFIG CPU ENDIAN FALSE FPIC FPU INPUTFILE INTER LINENUM
        LINENUMUP LINENUMUPPER OBJASM_VERSION OPT PC PCSTOREOFFSET REENTRANT ROPI RWPI TRUE VAR
        """);

    public static readonly WordSet Operators = WordSet.Of(
        """
        AND BASE CC CC_ENCODING CHR DEF EOR FATTR FEXEC FLOAD FSIZE INDEX LAND LEFT LEN LEOR LNOT LOR LOWERCASE MOD NOT OR RCONST
        REVERSE_CC RIGHT ROL ROR SHL SHR STR UAL UPPERCASE
        """);
}
