using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Languages;

namespace JekyllNet.Highlighting.Registry;

/// <summary>The languages most sites show; one line each, sorted by tag.</summary>
internal static class MainstreamLanguages
{
    public static Func<LexerOptions, StateLexer>? Find(string tag) => tag switch
    {
        "c" => static _ => new CLexer(),
        "console" => static options => new ConsoleLexer(options),
        "cpp" => static _ => new CppLexer(),
        "java" => static _ => new JavaLexer(),
        "javascript" => static _ => new JavaScriptLexer(),
        "json" => static _ => new JsonLexer(),
        "plaintext" => static options => new PlainTextLexer(options.Token("token") ?? Text),
        "python" => static _ => new PythonLexer(),
        "ruby" => static _ => new RubyLexer(),
        "shell" => static _ => new ShellLexer(),
        "typescript" => static _ => new TypeScriptLexer(),
        _ => null,
    };
}
