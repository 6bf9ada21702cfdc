namespace JekyllNet.Migration.Markup;

internal enum MarkupTokenKind : byte
{
    Text,
    StartTag,
    EndTag,

    /// <summary>A comment, a doctype or a processing instruction.</summary>
    Declaration,

    /// <summary>A whole <c>pre</c> element: code is compared block by block.</summary>
    Preformatted,

    /// <summary>What stands inside <c>script</c>, <c>style</c> or <c>textarea</c>.</summary>
    Raw,
}
