using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Mojo: Python with words of its own.</summary>
internal sealed class MojoLexer() : PythonLexer(Keywords, Builtins)
{
    private static readonly WordSet Keywords = PythonWords.Keywords.With(
        "fn self alias out read mut owned ref var struct trait raises with in match case");

    private static readonly WordSet Builtins = PythonWords.Builtins.With(
        "__mlir_attr __mlir_type __mlir_op parameter alwaysinline register_passable");
}
