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
        "cmake" => static _ => new CMakeLexer(),
        "coffeescript" => static _ => new CoffeeScriptLexer(),
        "common_lisp" => static _ => new CommonLispLexer(),
        "conf" => static _ => new ConfLexer(),
        "coq" => static _ => new CoqLexer(),
        "cuda" => static _ => new CudaLexer(),
        "dart" => static _ => new DartLexer(),
        "eex" => static options => new EexLexer(options),
        "elixir" => static _ => new ElixirLexer(),
        "erlang" => static _ => new ErlangLexer(),
        "fsharp" => static _ => new FSharpLexer(),
        "go" => static _ => new GoLexer(),
        "gradle" => static _ => new GradleLexer(),
        "graphql" => static _ => new GraphQlLexer(),
        "groovy" => static _ => new GroovyLexer(),
        "hack" => static options => new HackLexer(options),
        "haml" => static _ => new HamlLexer(),
        "handlebars" => static options => new HandlebarsLexer(options),
        "haskell" => static _ => new HaskellLexer(),
        "http" => static options => new HttpLexer(options),
        "ini" => static _ => new IniLexer(),
        "irb" => static options => new IrbLexer(options),
        "irb_output" => static _ => new IrbOutputLexer(),
        "json-doc" => static _ => new JsonDocLexer(),
        "julia" => static _ => new JuliaLexer(),
        "kotlin" => static _ => new KotlinLexer(),
        "llvm" => static _ => new LlvmLexer(),
        "lua" => static _ => new LuaLexer(),
        "matlab" => static _ => new MatlabLexer(),
        "nginx" => static _ => new NginxLexer(),
        "nim" => static _ => new NimLexer(),
        "objective_c" => static _ => new ObjectiveCLexer(),
        "ocaml" => static _ => new OCamlLexer(),
        "perl" => static _ => new PerlLexer(),
        "plist" => static _ => new PlistLexer(),
        "properties" => static _ => new PropertiesLexer(),
        "protobuf" => static _ => new ProtobufLexer(),
        "r" => static _ => new RLexer(),
        "rust" => static _ => new RustLexer(),
        "scheme" => static _ => new SchemeLexer(),
        "ssh" => static _ => new SshLexer(),
        "swift" => static _ => new SwiftLexer(),
        "systemd" => static _ => new SystemdLexer(),
        "tex" => static _ => new TexLexer(),
        "toml" => static _ => new TomlLexer(),
        "vb" => static _ => new VisualBasicLexer(),
        "viml" => static _ => new VimLLexer(),
        _ => null,
    };
}
