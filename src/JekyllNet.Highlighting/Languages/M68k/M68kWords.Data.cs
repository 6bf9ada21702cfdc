using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The instructions, directives and registers of the Motorola 68000, of any case.</summary>
internal static class M68kWords
{
    public static readonly WordSet Keywords = WordSet.IgnoringCase(
        """
        abcd add adda addi addq addx and andi asl asr bcc bchg bclr bcs beq bfchg bfclr bfests bfextu bfffo bfins bfset bftst
        bge bgt bhi bhs bkpt ble blo bls blt bmi bne bpl bra bse bsr btst bvc bvs callm cas cas2 chk chk2 clr cmp cmp2 cmpa cmpi
        cmpm dbcc dbcs dbeq dbf dbge dbgt dbhi dbhs dble dblo dbls dblt dbmi dbne dbpl dbra dbt dbvc dbvs divs divsl divu divul
        eor eori exg ext extb illegal jmp jsr lea link lsl lsr move move16 movea movem movep moveq muls mulu nbcd neg negx nop
        not or ori pack pea rol ror roxl roxr rtd rtm rtr rts sbcd scc scs seq sf sge sgt shi shs sle slo sls slt smi sne spl st
        sub suba subi subq subx svc svs swap tas trap trapcc trapv tst unlk unpk
        """);

    public static readonly WordSet Types = WordSet.IgnoringCase("dc dcb ds");

    public static readonly WordSet Reserved = WordSet.IgnoringCase(
        """
        cargs cnop else elseif end endc endf endfunc endm endmain endproc endr equ equenv equr even fail fopt format fpu func
        ifc ifd ifeq ifge ifgt ifle iflt ifnc ifnd ifne iif incbin incdir include list listchar llen machine macro main mexit
        mmu narg nolist offset opt opword output page plen proc radix reg rept rsreset rsset section set spc subttl ttl
        """);

    public static readonly WordSet Registers = WordSet.IgnoringCase(
        """
        a0 a1 a2 a3 a4 a5 a6 a7 ccr d0 d1 d2 d3 d4 d5 d6 d7 pc ssp usp
        """);
}
