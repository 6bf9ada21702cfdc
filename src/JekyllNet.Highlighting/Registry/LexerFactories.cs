using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Registry;

/// <summary>Which class lexes which language; a tag found in no table has no lexer of its own yet.</summary>
internal static class LexerFactories
{
    public static Func<LexerOptions, StateLexer>? Find(string tag) => MainstreamLanguages.Find(tag) ?? FurtherLanguages.Find(tag);
}
