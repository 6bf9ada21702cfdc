using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>TypeScript with Ember's templates in tags.</summary>
internal sealed class GtsLexer : TypeScriptLexer
{
    private readonly HandlebarsLexer template = new(LexerOptions.None);

    protected override bool Root() => TemplateTag() ? Push(EmberTemplate) : base.Root();

    private bool EmberTemplate() => TemplateContent(template);
}
