using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

internal static class ElixirWords
{
    public static readonly WordSet Keywords = WordSet.Of(
        """
        after bc case catch cond def defdelegate defexception defguard defguardp defimpl defmacro defmacrop defmodule
        defp defprotocol defrecord defstruct else end exit fn if lc loop raise receive rescue throw try unless
        """);

    public static readonly WordSet Namespaces = WordSet.Of(
        """
        import quote recur refer require super unquote use
        """);

    public static readonly WordSet WordOperators = WordSet.Of(
        """
        and in not or when xor
        """);

    public static readonly WordSet Constants = WordSet.Of(
        """
        false nil true
        """);

    public static readonly WordSet Pseudo = WordSet.Of(
        """
        __FILE__ __FUNCTION__ __LINE__ __MAIN__ __MODULE__
        """);
}
