using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>The words of a template language of Jinja's kind.</summary>
internal sealed record JinjaWords(WordSet Keywords, WordSet Tests, WordSet Pseudo, WordSet Operators)
{
    private static readonly WordSet WordOperators = WordSet.Of("is in and or not");

    public static readonly JinjaWords Jinja = new(
        WordSet.Of(
            """
            as autoescape block call context do else endautoescape endblock endcall endfilter endfor endif endmacro endset endtrans
            endwith extends filter for from if ignore import include macro missing recursive reversed scoped set trans with without
            """),
        WordSet.Of(
            """
            callable defined divisibleby equalto escaped even iterable lower mapping none number odd sameas sequence string
            undefined upper
            """),
        WordSet.Of("true false none True False None"),
        WordOperators);

    public static readonly JinjaWords Twig = new(
        WordSet.Of(
            """
            as autoescape block do else embed endautoescape endblock endembed endfilter endfor endif endmacro ends endsandbox
            endset endspaceless extends filter flush for from if import include macro sandbox set spaceless starts use with without
            """),
        WordSet.Of(
            """
            constant defined divisibleby empty even iterable null odd sameas
            """),
        WordSet.Of("true false none"),
        WordOperators);
}
