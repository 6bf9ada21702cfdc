using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>JavaScript with Ember's templates in tags.</summary>
internal sealed class GjsLexer : JavaScriptLexer
{
    private readonly HandlebarsLexer template = new(LexerOptions.None);

    protected override bool Root() => TemplateTag() ? Push(EmberTemplate) : base.Root();

    private bool EmberTemplate() => TemplateContent(template);
}
