using System.Collections.Concurrent;
using Fluid.Values;
using JekyllNet.Hooks;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Plugins.LastModifiedAt;

/// <summary>
/// jekyll-last-modified-at 1.3: <c>page.last_modified_at</c> and the tag <c>last_modified_at</c>, from the last commit that changed a
/// file, or from the file's own time where it was never committed.
/// </summary>
public sealed class LastModifiedAtPlugin : IPlugin
{
    internal const string Key = "last_modified_at";

    /// <inheritdoc/>
    public string Name => "jekyll-last-modified-at";

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        var times = new ModificationTimes(context.FileSystem, context.Configuration.Source, context.Liquid.TimeZone);
        var format = context.Configuration["last-modified-at"] is HashValue settings && settings["date-format"] is StringValue own ? own.ToStringValue() : null;

        // The gem formats a page's time once: a second tag on the page shows it as the first did, whatever its own format.
        var shown = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        context.Liquid.Tags.AddTag(Key, tag => new LastModifiedAtTag(tag.Markup.Trim() is { Length: > 0 } markup ? markup : format, times, shown));
        context.AddHook(HookOwner.Pages, HookEvent.PostInit, SetTime);
        context.AddHook(HookOwner.Documents, HookEvent.PostInit, SetTime);

        // In a page this takes the place of what front matter says; a document's front matter is read only then, and wins.
        void SetTime(HookContext hook)
        {
            if (hook.Item is { } item && times.Of(item.Path) is { } time)
            {
                item.Data[Key] = time;
            }
        }
    }
}
