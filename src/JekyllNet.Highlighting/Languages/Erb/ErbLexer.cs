using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Embedded Ruby.</summary>
internal sealed class ErbLexer(LexerOptions options) : TagTemplateLexer(options, new RubyLexer(), trims: true);
