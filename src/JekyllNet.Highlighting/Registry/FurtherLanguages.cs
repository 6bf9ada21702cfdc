using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Languages;

namespace JekyllNet.Highlighting.Registry;

/// <summary>The languages seen less often; one line each, sorted by tag.</summary>
internal static class FurtherLanguages
{
    public static Func<LexerOptions, StateLexer>? Find(string tag) => tag switch
    {
        "apache" => static _ => new ApacheLexer(),
        "batchfile" => static _ => new BatchfileLexer(),
        "clojure" => static _ => new ClojureLexer(),
        "dart" => static _ => new DartLexer(),
        "go" => static _ => new GoLexer(),
        "groovy" => static _ => new GroovyLexer(),
        "handlebars" => static options => new HandlebarsLexer(options),
        "http" => static options => new HttpLexer(options),
        "ini" => static _ => new IniLexer(),
        "kotlin" => static _ => new KotlinLexer(),
        "lua" => static _ => new LuaLexer(),
        "nginx" => static _ => new NginxLexer(),
        "properties" => static _ => new PropertiesLexer(),
        "r" => static _ => new RLexer(),
        "rust" => static _ => new RustLexer(),
        "swift" => static _ => new SwiftLexer(),
        "toml" => static _ => new TomlLexer(),
        _ => null,
    };
}
