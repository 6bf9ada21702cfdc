using JekyllNet.Highlighting.Registry;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Twig.</summary>
internal sealed class TwigLexer(LexerOptions options) : JinjaLexer(options, JinjaWords.Twig);
