using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words that mean something in Ada.</summary>
internal static class AdaWords
{
    private static readonly WordSet Keywords = WordSet.IgnoringCase(
        """
        abort abstract accept access aliased all array at begin body case constant declare delay delta digits do else elsif end
        exception exit for generic goto if in interface is limited loop new null of others out overriding parallel pragma private
        protected raise range record renames requeue return reverse select separate some synchronized tagged task terminate then
        until use when while with
        """);

    private static readonly WordSet Operators = WordSet.IgnoringCase("abs and mod not or rem xor");
    private static readonly WordSet Declarations = WordSet.IgnoringCase("entry function package procedure subtype type");

    private static readonly WordSet Builtins = WordSet.IgnoringCase(
        """
        boolean character constraint_error duration float integer long_float long_integer long_long_float long_long_integer natural
        positive program_error short_float short_integer short_short_integer storage_error string tasking_error wide_character
        wide_string wide_wide_character wide_wide_string
        """);

    public static TokenType TypeOf(ReadOnlySpan<char> word) =>
        Keywords.Has(word) ? TokenType.Keyword
        : Operators.Has(word) ? OperatorWord
        : Declarations.Has(word) ? KeywordDeclaration
        : Builtins.Has(word) ? NameBuiltin
        : Name;
}
