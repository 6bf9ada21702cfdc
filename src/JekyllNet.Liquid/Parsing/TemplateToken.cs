namespace JekyllNet.Liquid.Parsing;

/// <summary>A piece of a template: text, a <c>{% %}</c> or a <c>{{ }}</c>, and where it begins.</summary>
internal readonly record struct TemplateToken(TemplateTokenKind Kind, int Start, int End, int Line, int Column);
