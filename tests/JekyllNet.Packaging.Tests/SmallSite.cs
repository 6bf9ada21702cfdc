namespace JekyllNet.Packaging.Tests;

/// <summary>A site that needs a layout, Liquid and Markdown, and the page that Jekyll makes of it.</summary>
internal static class SmallSite
{
    public const string Page = "<html><h1 id=\"hello-world\">Hello, <em>world</em></h1>\n</html>\n";

    public const string Compiled = "a b {\n  color: red;\n}\n\n/*# sourceMappingURL=style.css.map */";

    public static void WriteStyle(string folder) => File.WriteAllText(Path.Combine(folder, "style.scss"), "---\n---\na { b { color: red } }\n");

    public static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "_layouts"));
        File.WriteAllText(Path.Combine(folder, "_config.yml"), "who: world\n");
        File.WriteAllText(Path.Combine(folder, "_layouts", "default.html"), "<html>{{ content }}</html>\n");
        File.WriteAllText(Path.Combine(folder, "index.md"), "---\nlayout: default\n---\n# Hello, *{{ site.who }}*\n");
    }
}
