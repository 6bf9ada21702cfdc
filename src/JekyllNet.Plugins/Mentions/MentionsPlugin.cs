using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Hooks;
using JekyllNet.Liquid.Values;
using JekyllNet.Model;
using JekyllNet.Plugins.Html;

namespace JekyllNet.Plugins.Mentions;

/// <summary>
/// jekyll-mentions 1.6: <c>@name</c> in the text of a page becomes a link to the user. A page with a mention is taken apart and written
/// anew, as the gem has libxml2 do.
/// </summary>
public sealed class MentionsPlugin : IPlugin
{
    private const string Key = "jekyll-mentions";

    /// <inheritdoc/>
    public string Name => Key;

    /// <inheritdoc/>
    public bool IsDependencySafe => true;

    /// <inheritdoc/>
    public void Configure(PluginContext context)
    {
        var settings = context.Configuration[Key];
        context.AddHook(HookOwner.Pages, HookEvent.PostRender, hook => Apply(hook, settings, context));
        context.AddHook(HookOwner.Documents, HookEvent.PostRender, hook => Apply(hook, settings, context));
    }

    private static void Apply(HookContext hook, FluidValue settings, PluginContext context)
    {
        if (hook is not { Item: { } item, Text: { } text }
            || !text.Contains('@', StringComparison.Ordinal)
            || item is Document { Collection.Output: false }
            || (item.OutputExtension != ".html" && item.Permalink?.EndsWith('/') != true)
            || item.Data[Key].IsFalse())
        {
            return;
        }

        var isOwn = item.Data.ContainsKey(Key);
        var baseUrl = BaseOf(isOwn ? item.Data[Key] : settings)
            ?? throw new JekyllException(
                DiagnosticId.PluginFailed,
                "Your jekyll-mentions config has to either be a string or a hash.",
                isOwn ? new SourceLocation(item.Path, 1) : context.PlaceOf(Key));
        var body = PageBody.Of(text);
        if (MentionLinks.Contains(body.Content))
        {
            hook.Text = body.Head + MentionLinks.Link(body.Content, baseUrl) + body.Tail;
        }
    }

    private static string? BaseOf(FluidValue settings)
    {
        var url = settings switch
        {
            StringValue own => own,
            HashValue hash => hash["base_url"].Or(StringValue.Create("https://github.com")),
            _ when settings.IsNil() => StringValue.Create("https://github.com"),
            _ => null,
        };
        if (url is null)
        {
            return null;
        }

        var text = url.ToStringValue();
        return text.EndsWith('/') || text.EndsWith('~') ? text : text + "/";
    }
}
