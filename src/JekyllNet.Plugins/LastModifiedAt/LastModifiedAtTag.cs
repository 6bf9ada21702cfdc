using System.Collections.Concurrent;
using JekyllNet.IO;
using JekyllNet.Liquid;
using JekyllNet.Liquid.Values;
using Completion = Fluid.Ast.Completion;

namespace JekyllNet.Plugins.LastModifiedAt;

/// <summary><c>last_modified_at</c>: when the page's file was last changed.</summary>
internal sealed class LastModifiedAtTag(string? format, ModificationTimes times, ConcurrentDictionary<string, string> shown) : LiquidStatement
{
    private const string DefaultFormat = "%d-%b-%y";

    /// <inheritdoc/>
    public override Completion Render(TextWriter writer, LiquidContext context)
    {
        var page = context.Environment("page");
        var path = SitePath.Sanitize(times.Source, page.Member("path", context).ToStringValue());

        // What git says is not compared between builds, unless the page has it in its front matter.
        if (times.Of(path) is not { } time || !time.Equals(page.Member(LastModifiedAtPlugin.Key, context)))
        {
            PluginContext.RenderEachTime(context);
        }

        writer.Write(shown.GetOrAdd(path, Format));
        return Completion.Normal;
    }

    private string Format(string path) => times.Of(path) is { } time
        ? RubyTime.Format(time, format ?? DefaultFormat)
        : throw new LiquidRenderException($"No such file or directory - {path} does not exist!", "Errno::ENOENT");
}
