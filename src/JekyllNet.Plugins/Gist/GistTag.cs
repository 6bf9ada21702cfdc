using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Plugins.Gist;

/// <summary><c>gist</c>: the script that shows a gist, or one file of it.</summary>
internal sealed class GistTag(string markup, bool showsCode, PluginContext plugins) : LiquidStatement
{
    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var text = markup.Trim();
        if (text.Length == 0)
        {
            throw new LiquidRenderException(
                $"Syntax error in tag 'gist' while parsing the following markup:\n\n    {markup}\n\n  Valid syntax:\n"
                + "    {% gist user/1234567 %}\n    {% gist user/1234567 foo.js %}\n    {% gist 28949e1d5ee2273f9fd3 %}\n    {% gist 28949e1d5ee2273f9fd3 best.md %}\n",
                "ArgumentError");
        }

        var space = text.IndexOfAny([' ', '\t', '\n']);
        var gist = Resolve(context, space < 0 ? text : text[..space]);
        var file = Resolve(context, space < 0 ? "" : text[(space + 1)..].Trim());
        if (showsCode)
        {
            // The gem logs a warning in the code's place where it has no network, and prints what logging returns.
            plugins.LogOf(context).Warn(
                "Warning:", $"The <noscript> tag for your gist {gist} could not be generated. 'gist: {{noscript: false}}' does without.", DiagnosticId.PluginFailed);
            writer.Write("true");
        }

        writer.Write($"<script src=\"https://gist.github.com/{gist}.js{(file.Length == 0 ? "" : "?file=" + file)}\"> </script>");
        return Completion.Normal;
    }

    // Either may be the name of a variable.
    private static string Resolve(LiquidContext context, string name) =>
        name.Length > 0 && !name.Contains('/', StringComparison.Ordinal) && context.Evaluate(name) is StringValue value ? value.ToStringValue() : name;
}
