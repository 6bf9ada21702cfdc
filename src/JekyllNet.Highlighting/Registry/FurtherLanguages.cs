using JekyllNet.Highlighting.Engine;
using JekyllNet.Highlighting.Languages;

namespace JekyllNet.Highlighting.Registry;

/// <summary>The languages seen less often; one line each, sorted by tag.</summary>
internal static class FurtherLanguages
{
    public static Func<LexerOptions, StateLexer>? Find(string tag) => tag switch
    {
        "apache" => static _ => new ApacheLexer(),
        "awk" => static _ => new AwkLexer(),
        "batchfile" => static _ => new BatchfileLexer(),
        "clojure" => static _ => new ClojureLexer(),
        "coffeescript" => static _ => new CoffeeScriptLexer(),
        "common_lisp" => static _ => new CommonLispLexer(),
        "coq" => static _ => new CoqLexer(),
        "dart" => static _ => new DartLexer(),
        "elixir" => static _ => new ElixirLexer(),
        "erlang" => static _ => new ErlangLexer(),
        "fsharp" => static _ => new FSharpLexer(),
        "go" => static _ => new GoLexer(),
        "graphql" => static _ => new GraphQlLexer(),
        "groovy" => static _ => new GroovyLexer(),
        "haml" => static _ => new HamlLexer(),
        "handlebars" => static options => new HandlebarsLexer(options),
        "haskell" => static _ => new HaskellLexer(),
        "http" => static options => new HttpLexer(options),
        "ini" => static _ => new IniLexer(),
        "irb" => static options => new IrbLexer(options),
        "irb_output" => static _ => new IrbOutputLexer(),
        "julia" => static _ => new JuliaLexer(),
        "kotlin" => static _ => new KotlinLexer(),
        "lua" => static _ => new LuaLexer(),
        "matlab" => static _ => new MatlabLexer(),
        "nginx" => static _ => new NginxLexer(),
        "objective_c" => static _ => new ObjectiveCLexer(),
        "ocaml" => static _ => new OCamlLexer(),
        "perl" => static _ => new PerlLexer(),
        "properties" => static _ => new PropertiesLexer(),
        "r" => static _ => new RLexer(),
        "rust" => static _ => new RustLexer(),
        "swift" => static _ => new SwiftLexer(),
        "tex" => static _ => new TexLexer(),
        "toml" => static _ => new TomlLexer(),
        "vb" => static _ => new VisualBasicLexer(),
        "viml" => static _ => new VimLLexer(),
        _ => null,
    };
}
