namespace JekyllNet.Highlighting.Languages;

/// <summary>The languages that a media type names; a type that two claim names none.</summary>
internal static class MimeTypes
{
    public static Lexer? Find(string type) => Lexers.Find(type switch
    {
        "text/x-chdr" or "text/x-csrc" => "c",
        "text/x-c++hdr" or "text/x-c++src" => "cpp",
        "text/x-csharp" => "csharp",
        "text/css" => "css",
        "application/x-go" or "text/x-go" => "go",
        "application/graphql" => "graphql",
        "application/xhtml+xml" or "text/html" => "html",
        "text/inf" or "text/x-ini" => "ini",
        "text/x-java" => "java",
        "application/javascript" or "application/x-javascript" or "text/javascript" or "text/x-javascript" => "javascript",
        "application/hal+json" or "application/json" or "application/problem+json" or "application/schema+json" or "application/vnd.api+json" => "json",
        "text/x-jsonnet" => "jsonnet",
        "application/x-lua" or "text/x-lua" => "lua",
        "text/x-markdown" => "markdown",
        "application/x-perl" or "text/x-perl" => "perl",
        "text/x-php" => "php",
        "text/plain" => "plaintext",
        "text/x-proto" => "protobuf",
        "application/x-python" or "text/x-python" => "python",
        "application/x-ruby" or "text/x-ruby" => "ruby",
        "text/x-rust" => "rust",
        "application/x-sh" or "application/x-shellscript" or "text/x-sh" or "text/x-shellscript" => "shell",
        "text/x-sql" => "sql",
        "text/x-toml" => "toml",
        "text/typescript" => "typescript",
        "application/atom+xml" or "application/rss+xml" or "application/xml" or "image/svg+xml" or "text/xml" => "xml",
        "text/x-yaml" => "yaml",
        _ => null,
    });
}
