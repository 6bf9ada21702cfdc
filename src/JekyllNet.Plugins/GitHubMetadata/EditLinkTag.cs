using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Plugins.GitHubMetadata;

/// <summary><c>github_edit_link</c>: where the page's file can be edited, alone or as a link with the text in quotes.</summary>
internal sealed class EditLinkTag(string markup, PluginContext plugins) : LiquidStatement
{
    private readonly string? _text = Quoted(markup, '"') ?? Quoted(markup, '\'');

    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var address = Address(context);
        writer.Write(_text is null ? address : $"<a href=\"{address}\">{_text}</a>");
        return Completion.Normal;
    }

    private static string? Quoted(string markup, char quote)
    {
        var start = markup.IndexOf(quote, StringComparison.Ordinal);
        var end = markup.LastIndexOf(quote);
        return start >= 0 && end > start ? markup[(start + 1)..end] : null;
    }

    // Each part but the last ends in one slash, and none begins with one.
    private static string Part(FluidValue value, bool isLast)
    {
        var text = value.ToStringValue();
        text = text.StartsWith('/') ? text[1..] : text;
        text = isLast || text.EndsWith('/') ? text : text + "/";
        return text == "/" ? "" : text;
    }

    private string Address(LiquidContext context)
    {
        var github = context.Environment("site").Member("github", context);
        var source = github.Member("source", context);
        FluidValue[] parts =
        [
            github.Member("repository_url", context), StringValue.Create("edit/"), source.Member("branch", context), source.Member("path", context),
            context.Environment("page").Member("path", context),
        ];
        if (parts.Any(p => p.IsNil()))
        {
            plugins.LogOf(context).Warn("JekyllEditLink: ", "Cannot generate edit URLs due to missing site.github data", DiagnosticId.PluginFailed);
            return "";
        }

        var joined = string.Concat(parts.Select((p, i) => Part(p, i == parts.Length - 1)));
        return context.Filter("uri_escape", StringValue.Create(joined)).ToStringValue();
    }
}
