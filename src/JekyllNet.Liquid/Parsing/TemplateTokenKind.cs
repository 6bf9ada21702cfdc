namespace JekyllNet.Liquid.Parsing;

internal enum TemplateTokenKind : byte
{
    Text,
    Tag,
    Output,
}
