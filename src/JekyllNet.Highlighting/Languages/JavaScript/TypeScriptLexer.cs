namespace JekyllNet.Highlighting.Languages;

/// <summary>TypeScript.</summary>
internal class TypeScriptLexer() : JavaScriptLexer(JavaScriptWords.TypeScript)
{
    protected override bool Root() => TypedRoot() || base.Root();

    protected override bool Statement() => TypedLabel() || base.Statement();
}
