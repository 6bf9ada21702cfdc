using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Languages;

namespace JekyllNet.Highlighting.Registry;

/// <summary>The languages seen less often; one line each, sorted by tag.</summary>
internal static class FurtherLanguages
{
    public static Func<LexerOptions, StateLexer>? Find(string tag) => tag switch
    {
        "go" => static _ => new GoLexer(),
        "kotlin" => static _ => new KotlinLexer(),
        "rust" => static _ => new RustLexer(),
        "swift" => static _ => new SwiftLexer(),
        _ => null,
    };
}
