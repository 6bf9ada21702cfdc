using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words that mean something in SQF.</summary>
internal static class SqfWords
{
    public static readonly WordSet Operators = WordSet.IgnoringCase("and or not");
    public static readonly WordSet Declarations = WordSet.IgnoringCase("private param params");

    public static readonly WordSet Control = WordSet.IgnoringCase(
        "if then else exitwith switch do case default while for from to step foreach");

    public static readonly WordSet Constants = WordSet.IgnoringCase(
        """
        true false player confignull controlnull displaynull grpnull locationnull netobjnull objnull scriptnull tasknull teammembernull
        """);

    public static readonly WordSet Namespaces = WordSet.IgnoringCase(
        "currentnamespace missionnamespace parsingnamespace profilenamespace uinamespace");

    public static readonly WordSet Diagnostics = WordSet.IgnoringCase(
        """
        diag_activemissionfsms diag_activesqfscripts diag_activesqsscripts diag_activescripts diag_captureframe diag_captureframetofile
        diag_captureslowframe diag_codeperformance diag_drawmode diag_enable diag_enabled diag_fps diag_fpsmin diag_frameno
        diag_lightnewload diag_list diag_log diag_logslowframe diag_mergeconfigfile diag_recordturretlimits diag_setlightnew
        diag_ticktime diag_toggle
        """);
}
