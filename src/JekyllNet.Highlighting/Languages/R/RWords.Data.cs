using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class RWords
{
    public static readonly WordSet Keywords = WordSet.Of(
        """
        break else for function if in next repeat while
        """);

    public static readonly WordSet Constants = WordSet.Of(
        """
        FALSE Inf NA NA_character_ NA_complex_ NA_integer_ NA_real_ NULL NaN TRUE
        """);

    public static readonly WordSet BuiltinConstants = WordSet.Of(
        """
        F LETTERS T letters month.abb month.name pi
        """);

    public static readonly WordSet Functions = WordSet.Of(
        """
        Arg Conj Im Mod Re UseMethod abs acos acosh all any anyNA asin asinh atan atanh attr attributes baseenv browser c call
        ceiling class cos cosh cospi cummax cummin cumprod cumsum digamma dim dimnames emptyenv exp expression floor
        forceAndCall gamma globalenv interactive invisible lazyLoadDBfetch length lgamma list log max min missing names nargs
        nzchar oldClass prod quote range rep retracemem return round seq_along seq_len sign signif sin sinh sinpi sqrt
        standardGeneric substitute sum switch tan tanh tanpi tracemem trigamma trunc unclass untracemem xtfrm
        """);

    public static readonly string[] DottedFunctions =
    [
        "as.call", "as.character", "as.complex", "as.double", "as.environment", "as.integer", "as.logical", "as.null.default",
        "as.numeric", "as.raw", "gc.time", "is.array", "is.atomic", "is.call", "is.character", "is.complex", "is.double",
        "is.environment", "is.expression", "is.finite", "is.function", "is.infinite", "is.integer", "is.language", "is.list",
        "is.logical", "is.matrix", "is.na", "is.name", "is.nan", "is.null", "is.numeric", "is.object", "is.pairlist",
        "is.raw", "is.recursive", "is.single", "is.symbol", "on.exit", "pos.to.env", "proc.time", "seq.int",
    ];
}
