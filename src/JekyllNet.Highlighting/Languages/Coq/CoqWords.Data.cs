using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class CoqWords
{
    public static readonly WordSet Vernacular = WordSet.Of(
        """
        About Admitted Arguments Check Class CoFixpoint CoInductive Compute Context Corollary Defined Definition End
        Eval Example Existing Export Fixpoint Global Goal Hint Immediate Import Include Inductive Infix Instance Lemma
        Local Ltac Module Monomorphic Notation Opaque Polymorphic Print Printing Proof Qed Record Remark Require Rewrite
        Search SearchAbout Section Theorem Transparent Universe Universes Variable Variables
        """);

    public static readonly WordSet Gallina = WordSet.Of(
        """
        Prop Set Type as else end forall fun if in let match return then
        """);

    public static readonly WordSet Tactics = WordSet.Of(
        """
        apply as at auto autorewrite beta cbn cbv clear compute constructor delta dependent destruct eapply eauto
        econstructor edestruct eexists erewrite etransitivity exfalso exists f_equal fold generalize in induction
        injection instantiate intro intros inversion iota lazy native_compute red refine revert rewrite setoid_rewrite
        simpl specialize split subst symmetry transitivity unfold vm_compute with zeta
        """);

    public static readonly WordSet Tacticals = WordSet.Of(
        """
        first repeat try
        """);

    public static readonly WordSet Terminators = WordSet.Of(
        """
        assumption congruence eassumption exact omega reflexivity solve
        """);
}
