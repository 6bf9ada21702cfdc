using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class MlWords
{
    public static readonly WordSet OCaml = WordSet.Of(
        """
        as assert begin class constraint do done downto else end exception external false for fun function functor if
        in include inherit initializer lazy let match module mutable new nonrec object of open raise rec sig struct
        then to true try type val virtual when while with
        """);

    public static readonly WordSet FSharp = WordSet.Of(
        """
        abstract and as assert atomic base begin break checked class component const constraint constructor continue
        default delegate do done downcast downto eager elif else end event exception extern external false finally
        fixed for fun function functor global if in include inherit inline interface internal lazy let match member
        method mixin module mutable namespace new not null object of open or override parallel private process
        protected public pure rec return sealed select sig static struct tailcall then to trait true try type upcast
        use val virtual void volatile when while with yield
        """);

    public static readonly WordSet Operators = WordSet.Of(
        """
        and asr land lor lsl lxor mod or
        """);

    public static readonly WordSet Types = WordSet.Of(
        """
        array bool char float int list string unit
        """);

    public static readonly WordSet FSharpPunctuation = WordSet.Of(
        """
        != # & && ( ) * , - -. -> . .. : :: := :> ; ;; < <- <> <| = > >] >} ? ?? [ [< [> [| \+ ] _ ` { {< | |> |] } ~
        """);
}
