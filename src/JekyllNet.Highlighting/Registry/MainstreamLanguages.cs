using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Languages;

namespace JekyllNet.Highlighting.Registry;

/// <summary>The languages most sites show; one line each, sorted by tag.</summary>
internal static class MainstreamLanguages
{
    public static Func<LexerOptions, StateLexer>? Find(string tag) => tag switch
    {
        "json" => static _ => new JsonLexer(),
        "plaintext" => static _ => new PlainTextLexer(),
        "python" => static _ => new PythonLexer(),
        _ => null,
    };
}
