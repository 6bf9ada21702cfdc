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
        "csharp" => static _ => new CSharpLexer(),
        "css" => static _ => new CssLexer(),
        "diff" => static _ => new DiffLexer(),
        "docker" => static _ => new DockerLexer(),
        "erb" => static options => new ErbLexer(options),
        "html" => static _ => new HtmlLexer(),
        "java" => static _ => new JavaLexer(),
        "javascript" => static _ => new JavaScriptLexer(),
        "json" => static _ => new JsonLexer(),
        "jsx" => static _ => new JsxLexer(),
        "liquid" => static _ => new LiquidLexer(),
        "make" => static _ => new MakeLexer(),
        "markdown" => static _ => new MarkdownLexer(),
        "php" => static options => new PhpLexer(options),
        "plaintext" => static options => new PlainTextLexer(options.Token("token") ?? Text),
        "powershell" => static _ => new PowerShellLexer(),
        "python" => static _ => new PythonLexer(),
        "ruby" => static _ => new RubyLexer(),
        "sass" => static _ => new SassLexer(),
        "scala" => static _ => new ScalaLexer(),
        "scss" => static _ => new ScssLexer(),
        "shell" => static _ => new ShellLexer(),
        "sql" => static _ => new SqlLexer(),
        "tsx" => static _ => new TsxLexer(),
        "typescript" => static _ => new TypeScriptLexer(),
        "xml" => static _ => new XmlLexer(),
        "yaml" => static _ => new YamlLexer(),
        _ => null,
    };
}
