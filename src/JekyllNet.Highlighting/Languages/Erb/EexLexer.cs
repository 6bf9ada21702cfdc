using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Embedded Elixir.</summary>
internal sealed class EexLexer(LexerOptions options) : TagTemplateLexer(options, new ElixirLexer(), trims: false);
